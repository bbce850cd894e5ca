/** What other commons write, taken in with its licence and whose it is: tutorials of DokIt, HowTo of schema.org. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadContexte } from '../src/io/import/howto/cadre.ts';
import { readHowTo } from '../src/io/import/howto/index.ts';
import { readDuree } from '../src/io/import/howto/valeurs.ts';
import { readPageWiki } from '../src/io/import/page-wiki.ts';
import { readBase } from './contenu.ts';

const JOUR = '2026-11-30';
const catalogue = readBase();
const read = (nom: string): string => readFileSync(`tests/import/voisins/${nom}`, 'utf8');
const tuto = (texte: string, type: string) =>
	readPageWiki(
		texte,
		'Composteur',
		{ type, adresse: 'https://dokit.exemple.fr/Composteur' },
		JOUR,
		catalogue,
	);

test('a tutorial of DokIt: its steps and its material have their fields, the rest its place', () => {
	const { valeurs, corps, remarques } = tuto(read('composteur.wikitext'), 'outil');
	assert.deepEqual(valeurs, {
		titre: 'Composteur',
		en_une_phrase: 'Fabriquer un composteur de quartier en palettes.',
		statut: 'ebauche',
		auteurs: [{ nom: 'Contributrices et contributeurs de la page « Composteur »' }],
		sources: [
			{
				cle: 'page',
				titre: 'Composteur',
				editeur: 'dokit.exemple.fr',
				url: 'https://dokit.exemple.fr/Composteur',
				consulte: JOUR,
				licence: 'CC BY-SA',
			},
		],
		etapes: [
			{ titre: 'Couper', consigne: 'Coupez les palettes en deux. Attention : Portez des gants.' },
			{ titre: 'Visser', consigne: 'Vissez les coins| deux par deux.' },
		],
		materiel: [{ quoi: '5 palettes' }, { quoi: 'des vis' }],
	});
	assert.equal(
		corps,
		'Fabriquer un composteur de quartier en palettes.\n\n- Type : Technique\n- Catégories : House, Food and Agriculture\n- Mots-clés : compost, jardin\n- Difficulté : Easy\n- Durée : 2 hour(s)\n- Coût : 15 EUR (€)\n- Licence : Attribution - Partage dans les Mêmes Conditions (CC BY-SA)\n\n## Introduction\n\nTrois bacs, [un plan](https://exemple.fr/) \\[libre].\n\n## Outils\n\n- une visseuse\n\n## Fichiers\n\n- [https://exemple.fr/plan.pdf](https://exemple.fr/plan.pdf)\n\n## Notes et références\n\nMerci au quartier.\n\nTexte libre à la fin.\n',
	);
	assert.deepEqual(remarques, [
		'Repris sous licence CC BY-SA : la source et les auteurs sont cités dans l’en-tête. Dites dans le texte ce que vous avez changé.',
		'Laissé de côté : 3 images, 1 fichier joint. Ajoutez à la main ce qui compte.',
	]);
});

test('a step that holds more than words keeps all of them in the text, in order', () => {
	const page = read('composteur.wikitext').replace(
		'deux par deux.',
		'deux par deux :\n* en haut\n* en bas',
	);
	const { valeurs, corps } = tuto(page, 'outil');
	assert.equal(valeurs.etapes, undefined);
	assert.match(
		corps,
		/## Étapes\n\n### Couper\n\nCoupez les palettes en deux\.\n\nAttention : Portez des gants\.\n\n### Visser\n\nVissez les coins\| deux par deux :\n\n- en haut\n- en bas\n\n## Notes/u,
	);
	const { valeurs: retour, corps: recit } = tuto(read('composteur.wikitext'), 'retour');
	assert.equal(retour.etapes, undefined);
	assert.match(recit, /## Matériel\n\n- 5 palettes\n- des vis\n/u);
});

test('steps stay in the text where the field of the sheet takes others, or shorter', () => {
	const page = read('composteur.wikitext');
	for (const type of ['parcours', 'formation']) {
		const { valeurs, corps } = tuto(page, type);
		assert.equal(valeurs.etapes, undefined, type);
		assert.match(corps, /## Étapes\n\n### Couper\n\nCoupez/u, type);
	}
	const titre = 'Couper '.repeat(14).trim();
	const { valeurs, corps } = tuto(page.replace('Couper', titre), 'outil');
	assert.equal(valeurs.etapes, undefined);
	assert.ok(corps.includes(`### ${titre}\n`));
});

test('a HowTo of schema.org', async () => {
	const { valeurs, corps, remarques } = await readHowTo(
		read('world-cafe.jsonld'),
		'world-cafe.jsonld',
		{ type: 'outil' },
		JOUR,
	);
	assert.deepEqual(valeurs, {
		titre: 'Animer un world café',
		en_une_phrase: 'Des tables, des tours, une restitution.',
		statut: 'ebauche',
		auteurs: [{ nom: 'Un voisin' }, { nom: 'Léa M.' }],
		sources: [
			{
				cle: 'page',
				titre: 'Animer un world café',
				editeur: 'voisin.exemple.fr',
				url: 'https://voisin.exemple.fr/world-cafe',
				consulte: JOUR,
				licence: 'CC BY-SA 4.0',
			},
		],
		materiel: [
			{ quoi: 'Nappes', quantite: 'une par table' },
			{ quoi: 'Feutres' },
			{ quoi: 'Une cloche' },
		],
		etapes: [
			{ titre: 'Installer', consigne: 'Installer les tables {sans} <script>' },
			{ titre: 'Tours : Étape 2', consigne: 'Discuter vingt minutes.' },
			{ titre: 'Tours : Étape 3', consigne: 'Changer de table.' },
			{ titre: 'Tours : Étape 4', consigne: 'Sonner la cloche.' },
		],
		duree: { preparation: { min: 150, unite: 'minute' }, animation: { min: 1, unite: 'jour' } },
	});
	assert.equal(corps, '## Coût\n\n- 50 EUR\n');
	assert.deepEqual(remarques.slice(1), [
		'Laissé de côté : « aggregateRating », « image ». Ajoutez à la main ce qui compte.',
	]);
});

test('the same HowTo inside other things, under other names of schema.org', async () => {
	const howto = JSON.parse(read('world-cafe.jsonld'));
	delete howto['@context'];
	for (const contexte of [
		'https://schema.org/',
		'http://schema.org',
		{ '@vocab': 'https://schema.org/' },
	]) {
		const texte = JSON.stringify({
			'@context': contexte,
			'@graph': [{ '@type': 'Person', name: 'Léa' }, howto],
		});
		const { valeurs } = await readHowTo(texte, 'a.jsonld', { type: 'outil' }, JOUR);
		assert.equal(valeurs.titre, 'Animer un world café', JSON.stringify(contexte));
	}
});

test('what is no HowTo of schema.org is refused with its reasons, and no other site is asked', async () => {
	const howto = {
		'@type': 'HowTo',
		name: 'x',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		url: 'https://a.exemple.fr/',
	};
	const org = 'https://schema.org';
	for (const [document, dit] of [
		[
			'{"@context": ["https://schema.org", "https://mechant.exemple/c"],\n "step": {"@context": {"a": "http://x"}}}',
			'a.jsonld:1:14  Le contexte « https://mechant.exemple/c » n’est pas celui de schema.org, le seul que l’on lise. Rien n’est demandé à un autre site.\na.jsonld:2:23  Le contexte écrit dans le fichier n’est pas celui de schema.org, le seul que l’on lise. Rien n’est demandé à un autre site.\nRien n’a été écrit.',
		],
		[
			{ '@context': org, '@type': 'Recipe' },
			'a.jsonld  Aucun « HowTo » de schema.org ici : c’est la seule sorte que l’on sait lire.\nRien n’a été écrit.',
		],
		[
			{ '@context': org, '@graph': [howto, { ...howto, url: 'https://b.exemple.fr/' }] },
			'a.jsonld  2 « HowTo » sont ici : donnez-les un par un.\nRien n’a été écrit.',
		],
		[
			{ '@context': org, ...howto, license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
			'« a.jsonld » est sous CC BY-NC-SA 4.0 : elle interdit les usages commerciaux, que ce commun autorise à tous. Rien n’est importé. Citez-la plutôt dans la bibliographie.',
		],
		[
			{ '@context': org, ...howto, license: undefined },
			'« a.jsonld » ne dit pas sa licence. Demandez-la à qui l’a écrit, puis donnez-la : --licence "CC BY-SA 4.0".',
		],
		[
			{ '@context': org, ...howto, url: 'javascript:alert(1)' },
			'Donnez l’adresse de la page d’où cela vient, pour la citer : --adresse https://…',
		],
	] as const)
		await assert.rejects(
			readHowTo(
				typeof document === 'string' ? document : JSON.stringify(document),
				'a.jsonld',
				{ type: 'outil' },
				JOUR,
			),
			{ message: dit },
		);
	await assert.rejects(loadContexte('https://schema.org.mechant.exemple/'), /contexte refusé/u);
});

test('lengths of time that are none stay words', () => {
	for (const [dite, lue] of [
		['PT45M', { min: 45, unite: 'minute' }],
		['P3W', { min: 3, unite: 'semaine' }],
		['PT1H30M', { min: 90, unite: 'minute' }],
		['PT1.5H', undefined],
		['P', undefined],
		['P1DT2H', undefined],
		['deux heures', undefined],
	] as const)
		assert.deepEqual(readDuree(dite), lue, dite);
});
