/** The files at the root that tools and people look for, and what they promise. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const lire = (fichier: string): string => readFileSync(fichier, 'utf8');

test('Node is the same for people, for forges, for the commands and for the updates', () => {
	const majeure = lire('.nvmrc').trim();
	assert.match(majeure, /^\d+$/);
	const { devDependencies } = JSON.parse(lire('package.json'));
	assert.match(devDependencies.node, new RegExp(`^\\^${majeure}\\.`));
	assert.match(devDependencies['@types/node'], new RegExp(`^\\^${majeure}\\.`));
	assert.equal(parse(lire('.gitlab-ci.yml')).default.image.split(/[:-]/)[1], majeure);
	const { packageRules } = JSON.parse(lire('renovate.json'));
	const deNode = packageRules.find((r: { groupSlug?: string }) => r.groupSlug === 'node');
	assert.equal(deNode.allowedVersions, `<${Number(majeure) + 1}`);
});

describe('what an editor writes is what the formatter keeps', () => {
	const texte = lire('.editorconfig');
	const partie = (nom: string): string => texte.split(`[${nom}]\n`)[1]?.split('\n[')[0] ?? '';
	test('tabs and line ends', () => {
		const { formatter } = JSON.parse(lire('biome.json'));
		assert.match(partie('*'), new RegExp(`^indent_style = ${formatter.indentStyle}$`, 'm'));
		assert.match(partie('*'), /^end_of_line = lf$/m);
		assert.match(lire('.gitattributes'), /^\* text=auto eol=lf$/m);
	});
	test('no file of the project says otherwise', () => {
		const fichiers = globSync('{src,tests,scripts,banc,docs}/**/*.{ts,md}').filter(
			(f) => !/^tests\/(?:fixtures|hostile|questionnaire-d-or)\//.test(f),
		);
		assert.ok(fichiers.length > 500);
		for (const fichier of fichiers) {
			const dit = lire(fichier);
			assert.ok(dit.endsWith('\n') && !dit.includes('\r'), fichier);
		}
	});
	test('strange bytes stay as they are', () => {
		const reglages = partie('tests/{fixtures,hostile,questionnaire-d-or}/**').trim().split('\n');
		assert.ok(reglages.length >= 5);
		for (const reglage of reglages) assert.match(reglage, / = unset$/);
	});
});

describe('updates of the libraries', () => {
	const reglages = JSON.parse(lire('renovate.json'));
	test('come grouped, once a month, and nothing enters alone', () => {
		assert.ok(reglages.extends.includes('schedule:monthly'));
		assert.deepEqual(reglages.packageRules[0].matchUpdateTypes, [
			'minor',
			'patch',
			'pin',
			'digest',
		]);
		assert.ok(reglages.packageRules[0].groupName);
		assert.ok(reglages.prConcurrentLimit <= 3);
		assert.doesNotMatch(lire('renovate.json'), /automerge/);
	});
	test('a known flaw does not wait', () => {
		assert.deepEqual(reglages.vulnerabilityAlerts.schedule, []);
		assert.equal(reglages.vulnerabilityAlerts.minimumReleaseAge, null);
	});
	test('a rule speaks of a library that the project has', () => {
		const { devDependencies } = JSON.parse(lire('package.json'));
		for (const { matchPackageNames = [] } of reglages.packageRules)
			for (const nom of matchPackageNames) assert.ok(nom in devDependencies, nom);
	});
	test('the lockfile they write names no download address', () => {
		assert.match(lire('.npmrc'), /^omit-lockfile-registry-resolved=true$/m);
	});
});

describe('what people look for at the root', () => {
	test('is there, in French, without anything left to fill in', () => {
		for (const fichier of ['SECURITY.md', 'CHANGELOG.md', 'README.md', 'CONTRIBUTING.md']) {
			const texte = lire(fichier);
			assert.match(texte, /^# \p{Lu}/u, fichier);
			assert.doesNotMatch(texte, /à renseigner|à compléter|TODO|XXX|lorem/i, fichier);
		}
	});
	test('names files that exist', () => {
		for (const fichier of ['SECURITY.md', 'CHANGELOG.md'])
			for (const [, cible = ''] of lire(fichier).matchAll(/\]\((?!https?:)([^)#]+)/g))
				assert.ok(existsSync(cible), `${fichier} → ${cible}`);
	});
	test('the changelog begins with what is not published yet, for three kinds of people', () => {
		const titres = [...lire('CHANGELOG.md').matchAll(/^#{2,3} (.+)$/gm)].map(([, t]) => t);
		assert.deepEqual(titres.slice(0, 4), [
			'Non publié',
			'Pour qui lit',
			'Pour qui contribue',
			'Pour qui tient le commun',
		]);
	});
});
