<?php
/**
 * Leaves nothing behind: the settings of the site are all that was kept.
 *
 * @package MeccSignpost
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'mecc_signpost' );
