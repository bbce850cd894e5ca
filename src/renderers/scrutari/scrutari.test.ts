import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { readCorpus, withFiches } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../core/donnees/contexte.ts';
import { findAll } from '../../core/formats/xml.ts';
import { createSite } from '../../vues/site.ts';
import { listFichiersScrutari, writeScrutari } from './index.ts';

const catalogue = readCorpus();
const contexte = {
	adresse: 'https://impulser.example',
	date: '2026-11-30',
	licence: LICENCE_DONNEES,
};
const read = (autre = catalogue) => fromXml([...writeScrutari(autre, contexte)].join(''));

test('every sheet is in the corpus of its family, and every word that indexes one is in its list', () => {
	const arbre = read();
	const fiches = findAll(arbre, 'corpus').flatMap((corpus) =>
		findAll(corpus, 'fiche').map(
			(f) => `${corpus.attributes['corpus-name']}/${f.attributes['fiche-id']}`,
		),
	);
	assert.deepEqual(
		fiches.toSorted(),
		listFiches(catalogue)
			.map(({ ref }) => ref)
			.toSorted(),
	);
	const mots = new Set(
		findAll(arbre, 'thesaurus').flatMap((liste) =>
			findAll(liste, 'motcle').map(
				(m) => `${liste.attributes['thesaurus-name']} ${m.attributes['motcle-id']}`,
			),
		),
	);
	const groupes = findAll(arbre, 'indexation-group');
	const indexations = groupes.flatMap((groupe) => findAll(groupe, 'indexation'));
	assert.ok(indexations.length > 50);
	for (const groupe of groupes)
		for (const { attributes } of findAll(groupe, 'indexation')) {
			assert.ok(mots.has(`${groupe.attributes['thesaurus-path']} ${attributes['motcle-id']}`));
			assert.ok(fiches.includes(`${groupe.attributes['corpus-path']}/${attributes['fiche-id']}`));
		}
});

test('a hostile title is a text', () => {
	const [fiche] = [...catalogue.outils.values()];
	assert.ok(fiche);
	const titre = ']]></titre><fiche fiche-id="x"/> & <b> \u0001';
	const outils = new Map([[fiche.id, { ...fiche, donnees: { ...fiche.donnees, titre } }]]);
	const arbre = read(withFiches(catalogue, { outils }));
	const corpus = findAll(arbre, 'corpus').find((c) => c.attributes['corpus-name'] === 'outils');
	assert.ok(corpus);
	assert.equal(findAll(corpus, 'fiche').length, 1);
	const [dit] = findAll(corpus, 'titre');
	assert.deepEqual(dit?.children, [
		{ ...dit?.children[0], type: 'text', value: titre.slice(0, -1) },
	]);
});

test('the small file gives the day and the address of the large one; none without a day', () => {
	const site = createSite(catalogue);
	const noms = (date: string | undefined): string[] =>
		listFichiersScrutari(site, { ...contexte, date }).map(({ chemin }) => chemin);
	assert.deepEqual(noms('2026-11-30'), ['scrutaridata.xml', 'scrutari-info.xml']);
	assert.deepEqual(noms(undefined), ['scrutaridata.xml']);
	const info = listFichiersScrutari(site, contexte)[1];
	assert.match(
		[...(info?.write() ?? [])].join(''),
		/<info><date>2026-11-30<\/date><scrutaridata-url>https:\/\/impulser\.example\/donnees\/v1\/scrutaridata\.xml</,
	);
});
