import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { renderRapport, toGithub, toGitlab } from './diagnostics.ts';

const FAUTE: Diagnostic = {
	id: 'champ-inconnu',
	severite: 'erreur',
	message: 'Le champ « tittre » n’existe pas à cet endroit.',
	fichier: 'content/outils/temoin/fiche.mdx',
	ligne: 2,
	colonne: 1,
	aide: 'Vouliez-vous dire « titre » ?',
};
const AVIS: Diagnostic = {
	...FAUTE,
	id: 'paragraphe-en-double',
	severite: 'avertissement',
	message: 'Ce paragraphe est déjà dans content/actions/temoin-action/fiche.mdx:47.',
	ligne: 33,
	colonne: 15,
	aide: 'Gardez-le dans une seule des deux fiches.',
};

describe('GitHub annotations', () => {
	test('one command a fault, with its place', () => {
		assert.equal(
			toGithub([FAUTE, AVIS]),
			'::error file=content/outils/temoin/fiche.mdx,line=2,col=1,title=champ-inconnu::Le champ « tittre » n’existe pas à cet endroit. → Vouliez-vous dire « titre » ?\n' +
				'::warning file=content/outils/temoin/fiche.mdx,line=33,col=15,title=paragraphe-en-double::Ce paragraphe est déjà dans content/actions/temoin-action/fiche.mdx:47. → Gardez-le dans une seule des deux fiches.\n',
		);
	});
	test('no fault, no command', () => {
		assert.equal(toGithub([]), '');
	});
	test('a message cannot end its command nor begin another', () => {
		const message = 'a\n::stop-commands::x\r\n::add-mask::e\r##[group]b %0A::error::c';
		assert.equal(
			toGithub([{ ...FAUTE, message, aide: '::error::d\n' }]),
			'::error file=content/outils/temoin/fiche.mdx,line=2,col=1,title=champ-inconnu::a%0A::stop-commands::x%0D%0A::add-mask::e%0D##[group]b %250A::error::c → ::error::d%0A\n',
		);
	});
	test('a file name cannot end its property nor add another', () => {
		const fichier = 'content/a,line=9::b:c%2C\n::error::d/fiche.mdx';
		assert.equal(
			toGithub([{ ...FAUTE, fichier }]),
			'::error file=content/a%2Cline=9%3A%3Ab%3Ac%252C%0A%3A%3Aerror%3A%3Ad/fiche.mdx,line=2,col=1,title=champ-inconnu::Le champ « tittre » n’existe pas à cet endroit. → Vouliez-vous dire « titre » ?\n',
		);
	});
});

describe('GitLab Code Quality', () => {
	test('the whole report', () => {
		assert.equal(
			toGitlab([FAUTE, AVIS]),
			`[
	{
		"description": "Le champ « tittre » n’existe pas à cet endroit. → Vouliez-vous dire « titre » ?",
		"check_name": "champ-inconnu",
		"fingerprint": "be7f6946229657d0bf30e04909065b5a",
		"severity": "major",
		"location": {
			"path": "content/outils/temoin/fiche.mdx",
			"lines": {
				"begin": 2
			}
		}
	},
	{
		"description": "Ce paragraphe est déjà dans content/actions/temoin-action/fiche.mdx:47. → Gardez-le dans une seule des deux fiches.",
		"check_name": "paragraphe-en-double",
		"fingerprint": "72e911ec0c705788b0eaed996e67e2f5",
		"severity": "minor",
		"location": {
			"path": "content/outils/temoin/fiche.mdx",
			"lines": {
				"begin": 33
			}
		}
	}
]
`,
		);
	});
	test('no fault is an empty report, not an empty file', () => {
		assert.equal(toGitlab([]), '[]\n');
	});
	test('a message is a string whatever it holds', () => {
		const message = '"}], "severity": "info\n\\';
		const [faute] = JSON.parse(toGitlab([{ ...FAUTE, message }]));
		assert.equal(faute.description, `${message} → Vouliez-vous dire « titre » ?`);
		assert.equal(faute.severity, 'major');
	});
	const fingerprints = (...diagnostics: Diagnostic[]): string[] =>
		JSON.parse(toGitlab(diagnostics)).map((f: { fingerprint: string }) => f.fingerprint);
	test('a fault that moves down keeps its fingerprint', () => {
		const message = AVIS.message.replace(':47', ':52');
		assert.deepEqual(
			fingerprints({ ...FAUTE, ligne: 8, colonne: 4 }, { ...AVIS, message, ligne: 60 }),
			fingerprints(FAUTE, AVIS),
		);
	});
	test('no two faults share one, even word for word', () => {
		const autres: Diagnostic[] = [
			FAUTE,
			{ ...FAUTE, ligne: 3 },
			{ ...FAUTE, ligne: 4 },
			{ ...FAUTE, fichier: 'content/outils/autre/fiche.mdx' },
			{ ...FAUTE, id: 'champ-vide' },
			{ ...FAUTE, champ: 'etapes.0.titre' },
			{ ...FAUTE, champ: 'etapes.1.titre' },
			{ ...FAUTE, message: 'Le champ « titrre » n’existe pas à cet endroit.' },
		];
		const vues = fingerprints(...autres);
		assert.equal(new Set(vues).size, autres.length);
		for (const f of vues) assert.match(f, /^[0-9a-f]{32}$/);
	});
});

describe('the form of the report', () => {
	test('is that of the forge that is named', () => {
		const options = { json: true, annotations: 'github' };
		assert.equal(renderRapport([FAUTE], 1, options), toGithub([FAUTE]));
		assert.equal(renderRapport([], 1, { json: false, annotations: 'gitlab' }), '[]\n');
	});
	test('is for a person or for a program when none is', () => {
		assert.equal(renderRapport([], 2, { json: false }), '2 fichiers lus : rien à corriger.\n');
		assert.equal(renderRapport([], 2, { json: true }), '[]\n');
	});
	test('an unknown forge is refused', () => {
		assert.throws(() => renderRapport([], 0, { json: false, annotations: 'gitea\u001b[2J' }), {
			message:
				'« gitea[U+001B][2J » n’est pas un format d’annotations. Écrivez --annotations=github ou gitlab.',
		});
	});
});
