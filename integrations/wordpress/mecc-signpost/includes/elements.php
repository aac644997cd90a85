<?php
/**
 * The elements and their settings, as `elements.json` lists them. That file is written from the
 * package's own manifest, so what a page may say here is what the elements read.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * All elements: name without `mecc-` => setting => array( 'kind' => text|number|switch|choice,
 * 'values' of a choice, 'hint' ).
 *
 * @return array<string, array<string, array<string, string|string[]>>>
 */
function mecc_signpost_elements() {
	static $elements = null;
	if ( null === $elements ) {
		// A file of the plugin itself, not an address.
		$text     = file_get_contents( __DIR__ . '/../elements.json' ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		$elements = json_decode( (string) $text, true );
		$elements = is_array( $elements ) ? $elements : array();
	}
	return $elements;
}

/**
 * Keeps the settings that the element knows, as text. A switch that is off is left out.
 *
 * @param string $element Name without `mecc-`.
 * @param array  $given   What the author wrote. `[mecc_signpost filters]` arrives as a value.
 * @return array<string, string>
 */
function mecc_signpost_known_settings( $element, $given ) {
	$known = mecc_signpost_elements()[ $element ] ?? array();
	$kept  = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = (string) $value;
			$value = 'yes';
		}
		$name = strtolower( $name );
		if ( ! isset( $known[ $name ] ) || ! is_scalar( $value ) ) {
			continue;
		}
		if ( 'switch' === $known[ $name ]['kind'] ) {
			$off = array( '', '0', 'false', 'no', 'off' );
			if ( ! in_array( strtolower( trim( (string) $value ) ), $off, true ) ) {
				$kept[ $name ] = '';
			}
			continue;
		}
		$value = trim( (string) $value );
		if ( 'number' === $known[ $name ]['kind'] && ! is_numeric( $value ) ) {
			continue;
		}
		$kept[ $name ] = $value;
	}
	return $kept;
}

/**
 * Values to choose from, by the name of the setting: value => label. Topics come with the script
 * files, so that they are those of the same version.
 *
 * @return array<string, array<string, string>>
 */
function mecc_signpost_choices() {
	$list    = __DIR__ . '/../topics.json';
	$text    = is_readable( $list ) ? file_get_contents( $list ) : '{}'; // phpcs:ignore WordPress.WP.AlternativeFunctions
	$topics  = json_decode( (string) $text, true );
	$choices = array( 'nation' => mecc_signpost_nations() );
	if ( is_array( $topics ) && $topics ) {
		$choices['topic'] = array( '' => __( 'Not set', 'mecc-signpost' ) ) + $topics;
	}
	return $choices;
}
