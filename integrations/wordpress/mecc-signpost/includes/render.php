<?php
/**
 * What a block and a shortcode print.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * A `div` that the mount script turns into the element. It is plain HTML, so it also survives
 * plugins that clean what others print.
 *
 * @param string $element  Name, with or without `mecc-`.
 * @param array  $given    Settings by the author.
 * @param string $fallback HTML by the author. Shown until the element is there, and when it never is.
 * @param string $wrapper  Attributes around it, already escaped: those of a block.
 * @return string HTML, escaped.
 */
function mecc_signpost_render( $element, $given, $fallback = '', $wrapper = '' ) {
	$element  = preg_replace( '/^mecc-/', '', strtolower( trim( (string) $element ) ) );
	$known    = mecc_signpost_elements();
	$fallback = trim( wp_kses_post( $fallback ) );
	if ( '' === $fallback ) {
		$fallback = 'quick-exit' === $element
			? mecc_signpost_way_out( $given['href'] ?? '' )
			: mecc_signpost_default_fallback();
	}
	if ( ! isset( $known[ $element ] ) ) {
		return $fallback . mecc_signpost_note_to_editors( $element );
	}
	mecc_signpost_enqueue();
	$settings = mecc_signpost_with_site_settings( $element, mecc_signpost_known_settings( $element, $given ) );

	$html = sprintf( '<div data-mecc="%s"', esc_attr( $element ) );
	foreach ( $settings as $name => $value ) {
		$html .= sprintf( ' data-%s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	foreach ( array( 'lang', 'dir' ) as $name ) {
		if ( isset( $given[ $name ] ) && preg_match( '/^[A-Za-z0-9-]{2,35}$/', (string) $given[ $name ] ) ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	$html .= '>' . $fallback . '</div>';
	return '' === $wrapper ? $html : '<div ' . $wrapper . '>' . $html . '</div>';
}

/**
 * Adds what the site has set and the author has not. A directory and a feed exclude each other.
 *
 * @param string                $element  Name without `mecc-`.
 * @param array<string, string> $settings Settings by the author.
 * @return array<string, string>
 */
function mecc_signpost_with_site_settings( $element, $settings ) {
	$known     = mecc_signpost_elements()[ $element ];
	$has_source = isset( $settings['directory'] ) || isset( $settings['feed'] );
	foreach ( array_keys( mecc_signpost_setting_names() ) as $name ) {
		$is_source = 'directory' === $name || 'feed' === $name;
		if ( ! isset( $known[ $name ] ) || isset( $settings[ $name ] ) || ( $is_source && $has_source ) ) {
			continue;
		}
		$value = mecc_signpost_setting( $name );
		if ( '' !== $value ) {
			$settings[ $name ] = $value;
			$has_source        = $has_source || $is_source;
		}
	}
	// An author who writes `directory=""` wants national help only.
	return array_filter(
		$settings,
		function ( $value, $name ) {
			return '' !== $value || ( 'directory' !== $name && 'feed' !== $name );
		},
		ARRAY_FILTER_USE_BOTH
	);
}

/**
 * Says of a sentence that it is English, unless the site has it in its own language.
 *
 * @param string $shown   What the site shows.
 * @param string $english What we wrote.
 * @return string Attributes, with a space in front.
 */
function mecc_signpost_english( $shown, $english ) {
	return $shown === $english ? ' lang="en-GB" dir="ltr"' : '';
}

/**
 * A way out for a quick exit whose script does not come. Nothing else may stand in its place.
 *
 * @param mixed $href The author's address. Where it cannot be used, that of the element holds.
 * @return string HTML, escaped.
 */
function mecc_signpost_way_out( $href ) {
	$href = is_scalar( $href ) ? trim( (string) $href ) : '';
	$url  = preg_match( '~^https?://~i', $href ) ? esc_url( $href, array( 'http', 'https' ) ) : '';
	$text = __( 'Exit this page', 'mecc-signpost' );
	return sprintf(
		'<p%s><a href="%s" rel="nofollow noreferrer">%s</a></p>',
		mecc_signpost_english( $text, 'Exit this page' ),
		'' === $url ? 'https://www.bbc.co.uk/weather' : $url,
		esc_html( $text )
	);
}

/**
 * What people see when the author wrote nothing and the script does not come.
 *
 * @return string HTML, escaped.
 */
function mecc_signpost_default_fallback() {
	/* translators: %s is the number 999 as a link. */
	$text = __( 'If someone’s life is at risk, call %s.', 'mecc-signpost' );
	$html = sprintf(
		'<p%s>%s</p>',
		mecc_signpost_english( $text, 'If someone’s life is at risk, call %s.' ),
		sprintf( esc_html( $text ), '<a href="tel:999">999</a>' )
	);
	/**
	 * Sets the fallback of the whole site, for blocks and shortcodes that have none. A quick exit
	 * keeps its way out.
	 *
	 * @param string $html The fallback.
	 */
	return wp_kses_post( (string) apply_filters( 'mecc_signpost_fallback', $html ) );
}

/**
 * Tells those who can mend it, and nobody else, that there is no such element.
 *
 * @param string $element What the author wrote.
 * @return string HTML, escaped.
 */
function mecc_signpost_note_to_editors( $element ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p><strong>%s</strong></p>',
		esc_html(
			sprintf(
				/* translators: 1: what the author wrote, 2: the names there are. */
				__( 'MECC Signpost: there is no element “%1$s”. Use one of these: %2$s. Only editors see this.', 'mecc-signpost' ),
				$element,
				implode( ', ', array_keys( mecc_signpost_elements() ) )
			)
		)
	);
}
