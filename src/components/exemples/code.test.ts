import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderCode } from './code.ts';

test('short props stand on one line, as they are written in a page', () => {
	assert.equal(
		renderCode('Fil', { props: { ici: 'Ici', fil: [{ titre: 'Accueil', href: '/' }] } }),
		`<Fil ici="Ici" fil={[{ titre: 'Accueil', href: '/' }]} />`,
	);
	assert.equal(renderCode('Logo', { props: {} }), '<Logo />');
	assert.equal(
		renderCode('Liens', { props: { ordonnes: true, max: 3, absent: undefined } }),
		'<Liens ordonnes max={3} />',
	);
});

test('a prop that a view gives is shown by what makes it', () => {
	assert.equal(
		renderCode('Citer', {
			props: { vue: { tres: 'longue' }, edition: undefined, options: {} },
			depuis: { vue: 'getVue(fiche)', edition: 'editionOf(chemin)', options: 'options' },
		}),
		'<Citer vue={getVue(fiche)} edition={editionOf(chemin)} {options} />',
	);
});

test('long props go down the page, and the frame goes around', () => {
	const liens = [1, 2].map((n) => ({
		titre: `Un titre assez long pour la ligne, numéro ${n}`,
		href: '/',
	}));
	assert.equal(
		renderCode('Liens', { props: { liens } }, { balise: 'div', classe: 'prose' }),
		[
			'<div class="prose">',
			'	<Liens',
			'		liens={[',
			"			{ titre: 'Un titre assez long pour la ligne, numéro 1', href: '/' },",
			"			{ titre: 'Un titre assez long pour la ligne, numéro 2', href: '/' },",
			'		]}',
			'	/>',
			'</div>',
		].join('\n'),
	);
});

test('quotes stay quotes', () => {
	assert.equal(renderCode('A', { props: { a: `l'"b"` } }), `<A a={'l\\'"b"'} />`);
});
