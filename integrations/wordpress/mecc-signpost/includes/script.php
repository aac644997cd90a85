<?php
/**
 * The script: one module of this site, with its hash, on pages that need it and on no others.
 *
 * WordPress has script modules since 6.5, without integrity. A filter of the tag works in all
 * versions from 6.1.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

const MECC_SIGNPOST_HANDLE = 'mecc-signpost';

/**
 * Where the script files are, with a slash at the end: in the plugin, unless the site says otherwise.
 *
 * @return string
 */
function mecc_signpost_base_url() {
	$url = defined( 'MECC_SIGNPOST_URL' ) ? MECC_SIGNPOST_URL : plugins_url( 'cdn/', MECC_SIGNPOST_FILE );
	/**
	 * Serves the same files from another address. They must be those of this version of the plugin:
	 * browsers refuse a file with another hash.
	 *
	 * @param string $url Address of the folder.
	 */
	return trailingslashit( (string) apply_filters( 'mecc_signpost_url', $url ) );
}

/**
 * The hash of a file, or an empty text when the plugin came without its script files.
 *
 * @param string $file Name in the folder `cdn`.
 * @return string
 */
function mecc_signpost_integrity( $file ) {
	static $hashes = null;
	if ( null === $hashes ) {
		$list   = __DIR__ . '/../integrity.json';
		$text   = is_readable( $list ) ? file_get_contents( $list ) : '{}'; // phpcs:ignore WordPress.WP.AlternativeFunctions
		$hashes = json_decode( (string) $text, true );
		$hashes = is_array( $hashes ) ? $hashes : array();
	}
	return (string) ( $hashes[ $file ] ?? '' );
}

/** Registers script and style sheet. Nothing is loaded before a page asks for it. */
function mecc_signpost_register() {
	if ( '' === mecc_signpost_integrity( 'mount.min.js' ) ) {
		return;
	}
	$base = mecc_signpost_base_url();
	// The hash is in the address, so that a page never gets a kept copy of another version.
	$version = substr( md5( mecc_signpost_integrity( 'mount.min.js' ) ), 0, 8 );
	wp_register_script( MECC_SIGNPOST_HANDLE, $base . 'mount.min.js', array(), $version, true );
	wp_register_style( MECC_SIGNPOST_HANDLE, $base . 'mecc-signpost.css', array(), $version );
}
add_action( 'init', 'mecc_signpost_register' );

/** Asks for the script and the style sheet on this page. */
function mecc_signpost_enqueue() {
	if ( wp_script_is( MECC_SIGNPOST_HANDLE, 'registered' ) ) {
		wp_enqueue_script( MECC_SIGNPOST_HANDLE );
		wp_enqueue_style( MECC_SIGNPOST_HANDLE );
	}
}

/**
 * Asks early when the page is known to need it: the style sheet belongs into the head, where it
 * keeps what is below the finder from moving.
 */
function mecc_signpost_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && mecc_signpost_is_in( $post->post_content ) ) {
		mecc_signpost_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'mecc_signpost_enqueue_early' );

/**
 * Is there something of ours in a text: a block, a shortcode, or a `div` that an author pasted?
 *
 * @param string $text Content of a post.
 * @return bool
 */
function mecc_signpost_is_in( $text ) {
	return has_shortcode( $text, 'mecc_signpost' )
		|| has_block( 'mecc-signpost/element', $text )
		|| false !== strpos( $text, 'data-mecc=' );
}

/**
 * A pasted `<div data-mecc="…">` gets the script too, wherever the theme shows the content.
 *
 * @param string $content Content of a post.
 * @return string The same.
 */
function mecc_signpost_watch_content( $content ) {
	if ( false !== strpos( $content, 'data-mecc=' ) ) {
		mecc_signpost_enqueue();
	}
	return $content;
}
add_filter( 'the_content', 'mecc_signpost_watch_content', 99 );
add_filter( 'widget_block_content', 'mecc_signpost_watch_content', 99 );

/**
 * Makes the tag of our script a module with its hash.
 *
 * @param string $tag    The tag that WordPress made.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 * @return string
 */
function mecc_signpost_script_tag( $tag, $handle, $src ) {
	if ( MECC_SIGNPOST_HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'id'          => MECC_SIGNPOST_HANDLE . '-js',
			'src'         => $src,
			'integrity'   => mecc_signpost_integrity( 'mount.min.js' ),
			'crossorigin' => 'anonymous',
		)
	);
}
add_filter( 'script_loader_tag', 'mecc_signpost_script_tag', 10, 3 );
