import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { buildVuesActeurs, groupActeurs } from './acteurs.ts';

const base = readBase();

test('actors are told by what they help with, in a line', () => {
	const temoin = base.acteurs.get('temoin-acteur');
	assert.ok(temoin);
	const acteur = (id: string, axes?: string[]): [string, typeof temoin] => [
		id,
		{
			...temoin,
			id,
			donnees: {
				nom: id,
				description:
					'Un réseau. Il a 1,5 million d’abonnés (env. 30 salariés). Demandez-lui un plan.',
				echelle: 'departement',
				...(axes ? { axes } : {}),
			},
		},
	];
	const catalogue = {
		...base,
		acteurs: new Map([acteur('b', ['sanitaire', 'alimentaire']), acteur('a'), acteur('à côté')]),
	};
	assert.deepEqual(
		groupActeurs(catalogue).map((g) => [g.id, g.acteurs.map((a) => a.nom)]),
		[
			['acteurs-tous-sujets', ['a', 'à côté']],
			['acteurs-alimentaire', ['b']],
			['acteurs-sanitaire', ['b']],
		],
	);
	assert.equal(
		groupActeurs(catalogue)[0]?.acteurs[0]?.ligne,
		'Un réseau. Il a 1,5 million d’abonnés (env. 30 salariés).',
	);
	assert.deepEqual(
		buildVuesActeurs(catalogue).map((a) => a.precision),
		[
			'À l’échelle du département',
			'À l’échelle du département',
			'À l’échelle du département · Alimentation · Santé',
		],
	);
});
