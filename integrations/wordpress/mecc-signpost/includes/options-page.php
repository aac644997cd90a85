<?php
/**
 * Settings → MECC Signpost: four fields for the whole site.
 *
 * @package MeccSignpost
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fields: name => label and hint.
 *
 * @return array<string, array{0: string, 1: string}>
 */
function mecc_signpost_fields() {
	return array(
		'directory' => array(
			__( 'Address of your directory', 'mecc-signpost' ),
			__( 'A file, such as /directory.json. Leave it empty to show national help only.', 'mecc-signpost' ),
		),
		'feed'      => array(
			__( 'Or address of an Open Referral UK feed', 'mecc-signpost' ),
			__( 'Used when there is no directory above.', 'mecc-signpost' ),
		),
		'place'     => array(
			__( 'Place', 'mecc-signpost' ),
			__( 'Your borough or county. People can change it.', 'mecc-signpost' ),
		),
		'nation'    => array(
			__( 'Nation', 'mecc-signpost' ),
			__( 'Its urgent numbers are shown.', 'mecc-signpost' ),
		),
	);
}

/** Registers the option and its fields. */
function mecc_signpost_options_init() {
	register_setting(
		'mecc_signpost',
		'mecc_signpost',
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => 'mecc_signpost_clean_options',
		)
	);
	add_settings_section( 'site', '', '__return_empty_string', 'mecc_signpost' );
	foreach ( mecc_signpost_fields() as $name => $field ) {
		add_settings_field(
			$name,
			esc_html( $field[0] ),
			'mecc_signpost_print_field',
			'mecc_signpost',
			'site',
			array(
				'name'      => $name,
				'label_for' => 'mecc-signpost-' . $name,
			)
		);
	}
}
add_action( 'admin_init', 'mecc_signpost_options_init' );

/**
 * Keeps what is plain text, an address on the web or a nation.
 *
 * @param mixed $input The form.
 * @return array<string, string>
 */
function mecc_signpost_clean_options( $input ) {
	$clean = array();
	$input = is_array( $input ) ? $input : array();
	foreach ( array( 'directory', 'feed' ) as $name ) {
		$address = trim( (string) ( $input[ $name ] ?? '' ) );
		if ( '' !== $address && ! preg_match( '#^(https?://|/(?![/\\\\]))#i', $address ) ) {
			add_settings_error(
				'mecc_signpost',
				$name,
				sprintf(
					/* translators: 1: a field, 2: what was entered. */
					__( '%1$s: “%2$s” was not saved. Enter an address that starts with / or https://.', 'mecc-signpost' ),
					mecc_signpost_fields()[ $name ][0],
					$address
				)
			);
			$address = mecc_signpost_setting( $name );
		}
		$clean[ $name ] = esc_url_raw( $address, array( 'http', 'https' ) );
	}
	$clean['place']  = sanitize_text_field( (string) ( $input['place'] ?? '' ) );
	$nation          = (string) ( $input['nation'] ?? '' );
	$clean['nation'] = isset( mecc_signpost_nations()[ $nation ] ) ? $nation : '';
	return array_filter( $clean, 'strlen' );
}

/**
 * Prints one field. One that a constant sets cannot be changed here.
 *
 * @param array{name: string, label_for: string} $args Which.
 */
function mecc_signpost_print_field( $args ) {
	$name   = $args['name'];
	$fixed  = defined( mecc_signpost_setting_names()[ $name ] );
	$value  = mecc_signpost_setting( $name );
	$common = sprintf(
		'id="%1$s" name="mecc_signpost[%2$s]" aria-describedby="%1$s-hint"%3$s',
		esc_attr( $args['label_for'] ),
		esc_attr( $name ),
		disabled( $fixed, true, false )
	);
	if ( 'nation' === $name ) {
		echo '<select ' . $common . '>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
		foreach ( mecc_signpost_nations() as $key => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $value, $key, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="text" class="regular-text" %s value="%s">', $common, esc_attr( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	}
	$hint = $fixed ? __( 'Set in wp-config.php.', 'mecc-signpost' ) : mecc_signpost_fields()[ $name ][1];
	printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $args['label_for'] ), esc_html( $hint ) );
}

/** Adds the page to the menu. */
function mecc_signpost_options_menu() {
	add_options_page( 'MECC Signpost', 'MECC Signpost', 'manage_options', 'mecc-signpost', 'mecc_signpost_print_options' );
}
add_action( 'admin_menu', 'mecc_signpost_options_menu' );

/** Prints the page. */
function mecc_signpost_print_options() {
	?>
	<div class="wrap">
		<h1>MECC Signpost</h1>
		<p><?php esc_html_e( 'These hold for every block and shortcode that does not say otherwise.', 'mecc-signpost' ); ?></p>
		<form method="post" action="options.php">
			<?php
			settings_fields( 'mecc_signpost' );
			do_settings_sections( 'mecc_signpost' );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'Put it on a page', 'mecc-signpost' ); ?></h2>
		<p><?php esc_html_e( 'Add the block “MECC Signpost”, or write this. Put your own text between the tags: people see it when the script cannot load.', 'mecc-signpost' ); ?></p>
		<pre><code>[mecc_signpost element="service-finder"]
<?php esc_html_e( 'Your own text, with a link or a phone number.', 'mecc-signpost' ); ?>

[/mecc_signpost]</code></pre>
	</div>
	<?php
}

/** Says so when the plugin came without its script files. */
function mecc_signpost_missing_files_notice() {
	if ( '' !== mecc_signpost_integrity( 'mount.min.js' ) || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'MECC Signpost has no script files, so visitors see only your own text. Install the plugin from its zip file.', 'mecc-signpost' )
	);
}
add_action( 'admin_notices', 'mecc_signpost_missing_files_notice' );
