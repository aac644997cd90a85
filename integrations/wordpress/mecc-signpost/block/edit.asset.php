<?php
/**
 * Which scripts of WordPress the block's editor needs.
 *
 * @package MeccSignpost
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '{{version}}',
);
