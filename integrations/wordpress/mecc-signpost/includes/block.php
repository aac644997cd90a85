<?php
/**
 * The block. Its settings are attributes in the comment of the block, which WordPress keeps for
 * authors who may not write HTML. PHP prints it, so a new version of the plugin changes old pages too.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block and tells its editor which elements there are. */
function mecc_signpost_register_block() {
	$block = register_block_type(
		dirname( MECC_SIGNPOST_FILE ) . '/block',
		array( 'render_callback' => 'mecc_signpost_render_block' )
	);
	if ( $block && is_admin() && wp_script_is( 'mecc-signpost-element-editor-script', 'registered' ) ) {
		$known = array(
			'elements' => mecc_signpost_elements(),
			'choices'  => mecc_signpost_choices(),
		);
		wp_add_inline_script(
			'mecc-signpost-element-editor-script',
			'window.meccSignpost = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
	}
}
add_action( 'init', 'mecc_signpost_register_block' );

/**
 * Prints the block.
 *
 * @param array  $attributes `element` and `settings`.
 * @param string $content    The blocks inside: the fallback.
 * @return string HTML, escaped.
 */
function mecc_signpost_render_block( $attributes, $content = '' ) {
	$settings = is_array( $attributes['settings'] ?? null ) ? $attributes['settings'] : array();
	return mecc_signpost_render(
		$attributes['element'] ?? 'service-finder',
		$settings,
		$content,
		get_block_wrapper_attributes()
	);
}
