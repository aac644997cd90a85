/**
 * The block in the editor: which element, its settings, and the text inside. Plain script without a
 * build step. The element itself is not run here: an editor is no place to look for help.
 */
( function ( wp ) {
	const { createElement: el, Fragment } = wp.element;
	const { InnerBlocks, InspectorControls, useBlockProps } = wp.blockEditor;
	const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
	const { __, sprintf } = wp.i18n;

	const { elements = {}, choices = {} } = window.meccSignpost || {};
	/** Settings that most pages need. The others are in a closed panel. */
	const FIRST = [ 'topic', 'place', 'nation', 'directory', 'feed', 'label' ];
	const START = [
		[ 'core/paragraph', { placeholder: __( 'Your own words and links, for when the script cannot load.', 'mecc-signpost' ) } ],
	];

	const words = ( name ) => {
		const text = name.replace( /-/g, ' ' );
		return text.charAt( 0 ).toUpperCase() + text.slice( 1 );
	};

	/** What there is to choose from: value => label. */
	function choicesOf( name, { kind, values } ) {
		if ( choices[ name ] || kind !== 'choice' ) {
			return choices[ name ];
		}
		const labels = values.map( ( one ) => [ one, words( one ) ] );
		return Object.fromEntries( [ [ '', __( 'Not set', 'mecc-signpost' ) ], ...labels ] );
	}

	function control( name, { kind, values, hint }, settings, change ) {
		const value = settings[ name ];
		const offered = choicesOf( name, { kind, values } );
		const common = { key: name, label: words( name ), help: hint };
		if ( kind === 'switch' ) {
			return el( ToggleControl, {
				...common,
				checked: value === true,
				onChange: ( isOn ) => change( name, isOn || undefined ),
			} );
		}
		if ( offered ) {
			const options = Object.entries( offered ).map( ( [ key, label ] ) => ( { value: key, label } ) );
			// What an author wrote in another way stays to be seen.
			if ( value && ! offered[ value ] ) {
				options.push( { value, label: value } );
			}
			return el( SelectControl, {
				...common,
				help: choices[ name ] ? undefined : hint,
				value: value || '',
				options,
				onChange: ( key ) => change( name, key || undefined ),
			} );
		}
		return el( TextControl, {
			...common,
			type: kind === 'number' ? 'number' : 'text',
			value: value === undefined ? '' : String( value ),
			onChange: ( text ) => change( name, text === '' ? undefined : text ),
		} );
	}

	function Edit( { attributes, setAttributes } ) {
		const { element, settings } = attributes;
		const known = elements[ element ] || {};
		const change = ( name, value ) => {
			const next = { ...settings };
			if ( value === undefined ) {
				delete next[ name ];
			} else {
				next[ name ] = value;
			}
			setAttributes( { settings: next } );
		};
		const controls = ( names ) => names.map( ( name ) => control( name, known[ name ], settings, change ) );
		const first = FIRST.filter( ( name ) => known[ name ] );
		const others = Object.keys( known ).filter( ( name ) => ! FIRST.includes( name ) );
		const said = ( name ) => {
			const value = settings[ name ];
			const label = choices[ name ]?.[ value ] || value;
			return words( name ) + ( value === true ? '' : ': ' + label );
		};
		const set = Object.keys( settings ).filter( ( name ) => known[ name ] );
		return el(
			Fragment,
			null,
			el(
				InspectorControls,
				null,
				el(
					PanelBody,
					{ title: __( 'What to show', 'mecc-signpost' ) },
					el( SelectControl, {
						label: __( 'Element', 'mecc-signpost' ),
						value: element,
						options: Object.keys( elements ).map( ( name ) => ( { value: name, label: words( name ) } ) ),
						onChange: ( name ) => setAttributes( { element: name } ),
					} ),
					controls( first )
				),
				el( PanelBody, { title: __( 'More settings', 'mecc-signpost' ), initialOpen: false }, controls( others ) )
			),
			el(
				'div',
				useBlockProps(),
				el(
					Placeholder,
					{
						icon: 'location-alt',
						/* translators: %s: an element. */
						label: sprintf( __( 'MECC Signpost: %s', 'mecc-signpost' ), words( element ) ),
						instructions: __( 'Visitors see it here on the page.', 'mecc-signpost' ),
					},
					set.length > 0 && el( 'p', null, set.map( said ).join( '. ' ) + '.' )
				),
				el( 'p', null, el( 'em', null, __( 'If it cannot load, they see this:', 'mecc-signpost' ) ) ),
				el( InnerBlocks, { template: START } )
			)
		);
	}

	wp.blocks.registerBlockType( 'mecc-signpost/element', {
		edit: Edit,
		save: () => el( InnerBlocks.Content ),
	} );
} )( window.wp );
