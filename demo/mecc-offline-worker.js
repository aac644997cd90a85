/* In the site's own folder, so that it may serve the pages there. The rest is the package's. */
importScripts('/dist/cdn/offline-worker.min.js');
