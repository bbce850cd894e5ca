import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { readCorpus } from '../../../tests/contenu.ts';
import { CONTEXTE_WIKI, DEHORS_WIKI, listTout } from '../../../tests/outils/wiki.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { findAll } from '../../core/formats/xml.ts';
import { createSite } from '../../vues/site.ts';
import { cutLots, toBase36 } from './dump.ts';
import { listFichiersWiki } from './index.ts';
import { PROFILS } from './profils.ts';
import { titleFiches } from './titres.ts';

const corpus = createSite(readCorpus());

test('a file to import is XML 0.11, with the digest by which MediaWiki knows a page that it has', () => {
	assert.equal(
		toBase36('da39a3ee5e6b4b0d3255bfef95601890afd80709'),
		'phoiac9h4m842xq45sp7s6u21eteeq1',
	);
	const fichiers = listTout(corpus);
	const titres = [...fichiers].flatMap(([chemin, xml]) => {
		if (!chemin.startsWith('wiki/impulser/')) return [];
		assert.ok(Buffer.byteLength(xml) < 2_000_000, chemin);
		const racine = fromXml(xml);
		return findAll(racine, 'page').map((page) => {
			const dire = (nom: string): string =>
				(findAll(page, nom)[0]?.children ?? []).map((n) => ('value' in n ? n.value : '')).join('');
			assert.equal(dire('sha1'), toBase36(DEHORS_WIKI.sha1(dire('text'))), dire('title'));
			assert.match(dire('timestamp'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
			return dire('title');
		});
	});
	assert.equal(new Set(titres).size, titres.length);
	assert.ok(titres.includes('Modèle:Fiche Impulser') && titres.includes('Glossaire d’Impulser'));
	assert.deepEqual(listTout(corpus), fichiers, 'the same bytes twice');
});

test('a family that weighs more than a server takes is cut, and each file says its place', () => {
	const lourde = 'Un | deux. '.repeat(100);
	const catalogue = corpus.catalogue;
	const [modele] = catalogue.outils.values();
	assert.ok(modele);
	const outils = new Map(
		Array.from({ length: 200 }, (_, i) => {
			const id = `essai-${i}`;
			const donnees = {
				...modele.donnees,
				titre: `Essai ${i}`,
				prealables: Array(15).fill(lourde),
			};
			const ref = `outils/${id}`;
			return [id, { ...modele, id, ref, page: `/${ref}/`, donnees } as typeof modele] as const;
		}),
	);
	const fichiers = listFichiersWiki(
		createSite({ ...catalogue, outils }),
		CONTEXTE_WIKI,
		DEHORS_WIKI,
	).filter(({ chemin }) => chemin.startsWith('wiki/impulser/outils'));
	assert.ok(fichiers.length > 1);
	assert.equal(fichiers[0]?.chemin, 'wiki/impulser/outils-1.xml');
	assert.equal(
		fichiers[0]?.titre,
		`Pour un wiki MediaWiki\u00a0: outils (1 sur ${fichiers.length})`,
	);
	assert.equal(
		fichiers.reduce((somme, f) => somme + f.nombre, 0),
		200,
	);
	for (const { chemin, write } of fichiers)
		assert.ok(Buffer.byteLength([...write()].join('')) < 2_000_000, chemin);
	assert.deepEqual(
		cutLots([5, 5, 12, 1], (n) => n, 10),
		[[5, 5], [12], [1]],
	);
});

test('after a release, one file has what changed since, and nothing else', () => {
	const [fiche] = corpus.catalogue.outils.values();
	assert.ok(fiche);
	const nouveautes = {
		depuis: '2026-11-01',
		identifiants: new Set([fiche.ref, 'outils/retiree', 'vocabulaires/publics/elus']),
	};
	const xml =
		listTout(corpus, { ...DEHORS_WIKI, nouveautes }).get('wiki/impulser/changements.xml') ?? '';
	assert.match(xml, /ce qui a changé depuis le 1er novembre 2026/u);
	const titres = findAll(fromXml(xml), 'title').map(
		({ children: [t] }) => t && 'value' in t && t.value,
	);
	assert.deepEqual(titres, [
		'Vocabulaire d’Impulser – Qui peut s’en saisir',
		titleFiches(listFiches(corpus.catalogue)).get(fiche.page),
	]);
	assert.ok(!listTout(corpus).has('wiki/impulser/changements.xml'));
});

test('without the address of the site no page is made: its banner could not say where to correct', () => {
	const vueOf = (): never => assert.fail('a page was made');
	const fichiers = listFichiersWiki(
		{ ...corpus, vueOf },
		{ ...CONTEXTE_WIKI, adresse: undefined },
		DEHORS_WIKI,
	);
	assert.deepEqual(
		fichiers.map(({ chemin, adresse }) => [chemin, adresse]),
		PROFILS.map(({ id }) => [`wiki/${id}/`, true]),
	);
});
