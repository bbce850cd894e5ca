import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVerdicts, sumVerdicts } from './verapdf.ts';

test('the words of veraPDF are read file by file, with the clauses that each breaks', () => {
	const sortie =
		'WARNING: something\nPASS /a b/un.pdf ua1\nFAIL /deux.pdf ua1\n  FAIL 7.1-2\n  FAIL 7.21.4.1-1\nPASS /trois.pdf ua1\n';
	assert.deepEqual(
		[...readVerdicts(sortie).values()],
		[
			{ fichier: '/a b/un.pdf', conforme: true, clauses: [] },
			{ fichier: '/deux.pdf', conforme: false, clauses: ['7.1-2', '7.21.4.1-1'] },
			{ fichier: '/trois.pdf', conforme: true, clauses: [] },
		],
	);
});

test('pieces to glue are told apart from the papers that are judged', () => {
	const verdict = (fichier: string, ...clauses: string[]) => ({
		...{ fichier: `/site/${fichier}`, clauses, conforme: clauses.length === 0 },
	});
	assert.deepEqual(
		sumVerdicts(
			[verdict('un.pdf'), verdict('x-en-feuilles-a4.pdf', '7.1-1'), verdict('deux.pdf', '7.2-1')],
			'/site',
		),
		{
			lignes: [
				'à coller  x-en-feuilles-a4.pdf : 7.1-1',
				'NON  deux.pdf : 7.2-1',
				'1 PDF sur 3 sont conformes à PDF/UA.',
			],
			releve: {
				...{ juges: 2, conformes: 1 },
				ecartes:
					'1 fichier de feuilles à coller : des morceaux d’affiche, que personne ne lit seuls',
			},
		},
	);
});
