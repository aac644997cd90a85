<?php
/**
 * WordPress's own functions without a database: enough to clean a text as it does for authors, and
 * to run the plugin. Reads `{ "do": …, … }` from its input and prints JSON.
 */

[ , $wordpress, $plugin ] = $argv + array( 2 => '' );
define( 'ABSPATH', $wordpress . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'WP_CONTENT_URL', 'https://www.example.org/wp-content' );
define( 'WP_PLUGIN_DIR', dirname( $plugin, 2 ) );
define( 'WP_PLUGIN_URL', WP_CONTENT_URL . '/plugins' );
define( 'WPMU_PLUGIN_DIR', '/nowhere' );
define( 'WP_DEBUG', false );
define( 'WP_LANG_DIR', '/nowhere' );
define( 'TEMPLATEPATH', '/nowhere' );
define( 'STYLESHEETPATH', '/nowhere' );

/** A visitor, or an editor. WordPress asks the database otherwise. */
function wp_get_current_user() {
	return new class() {
		public $ID     = 0;
		public $locale = '';
		public function has_cap( $cap ) {
			return ! empty( $GLOBALS['ask']['isEditor'] ) && 'edit_posts' === $cap;
		}
	};
}

require ABSPATH . WPINC . '/version.php';
foreach ( array(
	'compat', 'load', 'default-constants', 'plugin', 'class-wp-error', 'functions', 'formatting',
	'kses', 'l10n', 'cache', 'general-template', 'link-template', 'theme', 'post', 'shortcodes', 'pomo/translations', 'class-wp-textdomain-registry',
	'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block-supports',
	'class-wp-block-parser', 'class-wp-block-list', 'class-wp-block', 'blocks',
	'script-loader', 'capabilities', 'user',
	'class-wp-user', 'pluggable', 'query', 'class-wp-query', 'rest-api',
) as $file ) {
	$path = ABSPATH . WPINC . "/$file.php";
	if ( is_readable( $path ) ) {
		require_once $path;
	}
}
$_SERVER += array( 'HTTP_HOST' => 'www.example.org', 'REQUEST_URI' => '/' );
wp_cache_init();
$wp_plugin_paths        = array();
$wp_textdomain_registry = new WP_Textdomain_Registry();
$options = array(
	'blog_charset' => 'UTF-8',
	'siteurl'      => 'https://www.example.org',
	'home'         => 'https://www.example.org',
	'stylesheet'   => 'test',
	'template'     => 'test',
	'WPLANG'       => '',
);

$ask = json_decode( stream_get_contents( STDIN ), true );
$options += ( $ask['options'] ?? array() ) + array( 'mecc_signpost' => array() );
wp_cache_set( 'alloptions', array_map( 'maybe_serialize', $options ), 'options' );
foreach ( $ask['constants'] ?? array() as $name => $value ) {
	define( $name, $value );
}
if ( 'clean' === $ask['do'] ) {
	// What WordPress runs when somebody without `unfiltered_html` saves a post: an author, for example.
	$answer = array_map( fn( $text ) => wp_unslash( wp_filter_post_kses( wp_slash( $text ) ) ), $ask['texts'] );
} elseif ( 'options' === $ask['do'] ) {
	define( 'WP_ADMIN', true );
	$said = array();
	function add_settings_error( $page, $field, $text ) {
		$GLOBALS['said'][ $field ] = $text;
	}
	require $plugin;
	$answer = array( 'kept' => (object) mecc_signpost_clean_options( $ask['given'] ), 'said' => (object) $said );
} else {
	require $plugin;
	do_action( 'init' );
	$answer = array(
		'html'   => 'block' === $ask['do'] ? do_blocks( $ask['text'] ) : do_shortcode( $ask['text'] ),
		'tag'    => '',
		'sheet'  => '',
		'others' => apply_filters( 'script_loader_tag', '<script src="x.js"></script>', 'other', 'x.js' ),
	);
	foreach ( array( 'tag' => wp_scripts(), 'sheet' => wp_styles() ) as $key => $all ) {
		ob_start();
		$all->do_items( array_intersect( $all->queue, array( 'mecc-signpost' ) ) );
		$answer[ $key ] = ob_get_clean();
	}
}
echo json_encode( $answer, JSON_THROW_ON_ERROR );
