<?php
/**
 * What holds for the whole site: where its directory is, which place and nation it serves. An
 * author can say otherwise for one block or shortcode.
 *
 * A constant in `wp-config.php` comes before the options page, and the filter
 * `mecc_signpost_setting` before both.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Settings of the site and the constants that set them.
 *
 * @return array<string, string>
 */
function mecc_signpost_setting_names() {
	return array(
		'directory' => 'MECC_SIGNPOST_DIRECTORY',
		'feed'      => 'MECC_SIGNPOST_FEED',
		'place'     => 'MECC_SIGNPOST_PLACE',
		'nation'    => 'MECC_SIGNPOST_NATION',
	);
}

/**
 * One setting of the site, or an empty text.
 *
 * @param string $name A name of `mecc_signpost_setting_names()`.
 * @return string
 */
function mecc_signpost_setting( $name ) {
	$constant = mecc_signpost_setting_names()[ $name ];
	if ( defined( $constant ) ) {
		$value = constant( $constant );
	} else {
		$stored = get_option( 'mecc_signpost', array() );
		$value  = is_array( $stored ) ? ( $stored[ $name ] ?? '' ) : '';
	}
	/**
	 * Sets a setting of the site by code.
	 *
	 * @param string $value The setting so far.
	 * @param string $name  directory, feed, place or nation.
	 */
	return (string) apply_filters( 'mecc_signpost_setting', $value, $name );
}

/**
 * The nations.
 *
 * @return array<string, string>
 */
function mecc_signpost_nations() {
	return array(
		''                 => __( 'Not set', 'mecc-signpost' ),
		'england'          => __( 'England', 'mecc-signpost' ),
		'scotland'         => __( 'Scotland', 'mecc-signpost' ),
		'wales'            => __( 'Wales', 'mecc-signpost' ),
		'northern-ireland' => __( 'Northern Ireland', 'mecc-signpost' ),
	);
}
