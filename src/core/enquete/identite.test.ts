import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findIdentifiants, sayIdentifiants } from './identite.ts';

const found = (texte: string): string[] =>
	findIdentifiants(texte).map(({ genre, debut, fin }) => `${genre} ${texte.slice(debut, fin)}`);

describe('what tells who a person is', () => {
	for (const [texte, attendu] of [
		['Appelez le 06 12 34 56 78.', ['telephone 06 12 34 56 78']],
		['Au 06.12.34.56.78 ou au 0612345678', ['telephone 06.12.34.56.78', 'telephone 0612345678']],
		['+33 6 12 34 56 78, le soir', ['telephone +33 6 12 34 56 78']],
		['00 33 6 12 34 56 78', ['telephone 00 33 6 12 34 56 78']],
		['+33 (0)6 12 34 56 78', ['telephone +33 (0)6 12 34 56 78']],
		['05-49-01-02-03', ['telephone 05-49-01-02-03']],
		['son adresse zoe.petit@exemple.fr.', ['courriel zoe.petit@exemple.fr']],
		['C’est M. Durand qui conduit', ['nom M. Durand']],
		['M Durand conduit', ['nom M Durand']],
		['chez Mme Le Goff, au bourg', ['nom Mme Le Goff']],
		['Madame X m’emmène', ['nom Madame X']],
		['le docteur Y et le Dr Martin-Petit', ['nom docteur Y', 'nom Dr Martin-Petit']],
		['Monsieur de La Tour', ['nom Monsieur de La Tour']],
		['Mme d’Arcy', ['nom Mme d’Arcy']],
		['Maître Éluard a fermé', ['nom Maître Éluard']],
		['😀 M. Ben', ['nom M. Ben']],
		[
			'Mme Petit, 06 12 34 56 78, a@exemple.fr',
			['nom Mme Petit', 'telephone 06 12 34 56 78', 'courriel a@exemple.fr'],
		],
	] as const)
		test(`« ${texte} »`, () => assert.deepEqual(found(texte), attendu));

	test('is placed in UTF-16 units', () =>
		assert.deepEqual(findIdentifiants('😀 M. Ben'), [{ genre: 'nom', debut: 3, fin: 9 }]));
});

describe('what tells nobody', () => {
	for (const texte of [
		'le 30/11/2026 à 18 h 30',
		'le 01.02.2026 10 h',
		'né en 1950, arrivé en 1987, parti en 2001',
		'de 2010 à 2020',
		'1 200 000 €, puis 12 500,50 €',
		'86150 Queaux, 01250 Corveissiat',
		'code INSEE 86203',
		'SIRET 812 345 678 00012',
		'12 34 56 78',
		'la mairie appelle monsieur le maire',
		'Madame la Maire, Monsieur le Maire',
		'Madame La Maire est venue',
		'Madame, vous savez bien',
		'10 M. Le reste est à nous',
		'un médecin, une infirmière',
		'le réseau @commune',
		'Ma voisine Jeanne',
		'la RD 0612, la N 10',
	])
		test(`« ${texte} »`, () => assert.deepEqual(found(texte), []));
});

test('it is said in a sentence, each with its words', () => {
	assert.equal(sayIdentifiants('Rien.'), '');
	assert.equal(
		sayIdentifiants('Au 06 12 34 56 78.'),
		'Ce texte contient un numéro de téléphone («\u00a006 12 34 56 78\u00a0»). On garde les réponses sans le nom des gens\u00a0: retirez ce qui dit de qui il s’agit.',
	);
	assert.equal(
		sayIdentifiants('Mme Petit, a@exemple.fr, 0612345678'),
		'Ce texte contient un nom («\u00a0Mme Petit\u00a0»), une adresse électronique («\u00a0a@exemple.fr\u00a0») et un numéro de téléphone («\u00a00612345678\u00a0»). On garde les réponses sans le nom des gens\u00a0: retirez ce qui dit de qui il s’agit.',
	);
});
