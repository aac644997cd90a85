<?php
/**
 * `[mecc_signpost element="service-finder" place="Halton"]Your own text[/mecc_signpost]`
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * Prints the shortcode.
 *
 * @param array|string $given   Attributes.
 * @param string|null  $content What stands between the tags.
 * @return string HTML, escaped.
 */
function mecc_signpost_shortcode( $given, $content = null ) {
	$given   = is_array( $given ) ? $given : array();
	$element = $given['element'] ?? 'service-finder';
	unset( $given['element'] );
	// WordPress leaves halves of paragraphs at the edges of what a shortcode encloses.
	$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', (string) $content );
	return mecc_signpost_render( $element, $given, do_shortcode( $content ) );
}
add_shortcode( 'mecc_signpost', 'mecc_signpost_shortcode' );
