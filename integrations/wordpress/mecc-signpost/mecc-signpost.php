<?php
/**
 * Plugin Name:       MECC Signpost
 * Description:       Puts a finder for local and national services, topic cards and urgent help on a page, by a block or a shortcode.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            MECC Signpost contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       mecc-signpost
 *
 * The MIT licence is compatible with the GNU General Public License. As part of a WordPress site
 * you may use this plugin under the GPL, version 2 or any later version, as well.
 *
 * The plugin stores four settings of the site and nothing about visitors. It sets no cookie and
 * makes no request. What it prints is a `div` with the author's own text inside, which stays when
 * the script does not come.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

define( 'MECC_SIGNPOST_FILE', __FILE__ );

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/options-page.php';
}
