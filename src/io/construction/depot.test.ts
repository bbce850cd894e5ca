import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { adresseDepot } from './depot.ts';

const VARIABLES = 'IMPULSER_DEPOT GITHUB_SERVER_URL GITHUB_REPOSITORY CI_PROJECT_URL'.split(' ');
const avant = VARIABLES.map((nom) => [nom, process.env[nom]] as const);
const clear = (): void => {
	for (const nom of VARIABLES) delete process.env[nom];
};
before(clear);
after(() => {
	for (const [nom, valeur] of avant) if (valeur !== undefined) process.env[nom] = valeur;
});

function writePaquet(t: TestContext, repository: unknown): string {
	const paquet = path.join(createDossier(t), 'package.json');
	writeFileSync(paquet, JSON.stringify({ name: 'impulser', repository }));
	return paquet;
}

const ADRESSE = 'https://codeberg.org/nous/commun';

describe('the repository is said once, in package.json', () => {
	test('as npm writes it, alone or with its kind', (t) => {
		for (const ecrit of [
			ADRESSE,
			`${ADRESSE}/`,
			`${ADRESSE}.git`,
			`git+${ADRESSE}.git`,
			{ type: 'git', url: `git+${ADRESSE}.git` },
			{ url: ADRESSE },
		])
			assert.equal(adresseDepot(writePaquet(t, ecrit)), ADRESSE, JSON.stringify(ecrit));
	});
	test('none while it has no public address', (t) => {
		assert.equal(adresseDepot(writePaquet(t, undefined)), undefined);
	});
	test('one that leads nowhere on the web is told', (t) => {
		for (const [ecrit, dit] of [
			['git@codeberg.org:nous/commun.git', 'git@codeberg.org:nous/commun.git'],
			['github:nous/commun', 'github:nous/commun'],
			['', ''],
			[{ type: 'git' }, ''],
		] as const)
			assert.throws(() => adresseDepot(writePaquet(t, ecrit)), {
				message: `Le champ « repository » de package.json doit être l’adresse du dépôt : "repository": "https://codeberg.org/nous/commun". « ${dit} » n’en est pas une.`,
			});
	});
	test('the environment wins, for a copy or a try', (t) => {
		const paquet = writePaquet(t, ADRESSE);
		t.after(clear);
		process.env.CI_PROJECT_URL = 'https://gitlab.com/moi/copie';
		assert.equal(adresseDepot(paquet), 'https://gitlab.com/moi/copie');
		process.env.IMPULSER_DEPOT = 'https://forge.exemple/essai/';
		assert.equal(adresseDepot(paquet), 'https://forge.exemple/essai');
	});
});
