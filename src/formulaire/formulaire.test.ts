import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../tests/contenu.ts';
import { buildChamps, type Champ } from './formulaire.ts';
import { GENRES, groupChamps } from './genres.ts';
import { buildListes } from './listes.ts';

const listes = buildListes(readBase());
const champ = (schema: Parameters<typeof buildChamps>[0], nom: string): Champ => {
	const trouve = buildChamps(schema, listes).find((c) => c.nom === nom);
	assert.ok(trouve, nom);
	return trouve;
};

describe('each kind of field becomes a question', () => {
	test('a short text, a long one, with their limits', () => {
		assert.deepEqual(champ('retours', 'titre'), {
			nom: 'titre',
			titre: 'Titre',
			aide: 'Ce qui a été fait, et où : «\u00a0Écouter un bourg et ses hameaux, à Lunas\u00a0». 70 caractères au plus.'.replace(
				'où :',
				'où\u00a0:',
			),
			requis: true,
			controle: { genre: 'texte', saisie: 'texte', max: 70 },
		});
		assert.deepEqual(champ('retours', 'contexte').controle, {
			genre: 'texte',
			saisie: 'long',
			max: 1500,
		});
	});
	test('a closed list by the names of its values', () => {
		assert.deepEqual(champ('commentaires', 'usage').controle, {
			genre: 'choix',
			options: [
				{ valeur: 'tel-quel', nom: 'Utilisée telle quelle' },
				{ valeur: 'adapte', nom: 'Adaptée à chez nous' },
				{ valeur: 'abandonne', nom: 'Commencée, puis abandonnée' },
			],
		});
	});
	test('a vocabulary is ticked, a family of sheets is picked from a list held once', () => {
		assert.equal(champ('retours', 'axes').controle.genre, 'cases');
		const { controle } = champ('retours', 'actions_menees');
		assert.ok(controle.genre === 'liste');
		assert.deepEqual(controle.element.controle, { genre: 'liste-de', liste: 'actions' });
		assert.deepEqual([controle.min, controle.max], [0, 12]);
	});
	test('two ways to answer: a number or a word, a list or a silence with its source', () => {
		const { controle } = champ('retours', 'jours');
		assert.ok(controle.genre === 'objet');
		const elus = controle.champs[0]?.controle;
		assert.ok(elus?.genre === 'formes');
		assert.deepEqual(
			elus.formes.map(({ titre, constante, champ }) => [titre, constante, champ.controle]),
			[
				['Un nombre', undefined, { genre: 'nombre', entier: false, min: 0, max: 10_000 }],
				['Non documenté', 'non documenté', { genre: 'case' }],
			],
		);
		const marche = champ('retours', 'ce_qui_a_marche').controle;
		assert.ok(marche.genre === 'formes');
		const [raconter, silence] = marche.formes;
		assert.deepEqual([raconter?.titre, raconter?.champ.controle.genre], ['À raconter', 'liste']);
		assert.deepEqual([silence?.titre, silence?.drapeau], ['Non documenté', 'non_documente']);
		const dedans = silence?.champ.controle;
		assert.deepEqual(dedans?.genre === 'objet' && dedans.champs.map((c) => c.nom), ['source']);
	});

	test('a word that can only be one is chosen, and kept; true alone is ticked', () => {
		const audio = champ('episodes', 'audio').controle;
		assert.ok(audio.genre === 'objet');
		const type = audio.champs.find(({ nom }) => nom === 'type');
		assert.deepEqual(type?.controle, {
			genre: 'choix',
			options: [{ valeur: 'mp3', nom: 'mp3' }],
		});
	});
	test('what has a default may be left; what has one possible value is not asked', () => {
		assert.equal(champ('outils', 'presence').requis, false);
		assert.ok(!buildChamps('outils', listes).some((c) => c.nom === 'licence'));
	});
});

test('every field of every form is asked once, in the order of its groups', () => {
	for (const { schema } of GENRES) {
		const champs = buildChamps(schema, listes);
		const groupes = groupChamps(champs, schema);
		const places = groupes.flatMap((g) => g.champs.map((c) => c.nom));
		assert.deepEqual([...places].sort(), champs.map((c) => c.nom).sort(), schema);
		assert.ok(groupes.find((g) => g.id === 'essentiel')?.champs.length, schema);
	}
});
