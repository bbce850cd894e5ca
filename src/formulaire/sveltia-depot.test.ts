import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Forge } from './depot.ts';
import { type Acces, buildAcheminement, buildPolitique } from './sveltia-depot.ts';

const acheminer = (adresse: string, forge: Forge, acces: Acces = {}) =>
	buildAcheminement({ adresse, forge, branche: 'main' }, acces);
const GITHUB = 'https://github.com/exemple/impulser';
const backend = (adresse: string, forge: Forge, acces?: Acces) => {
	const { commit_messages, branch, ...reste } = acheminer(adresse, forge, acces)?.backend ?? {};
	assert.equal(branch, 'main');
	assert.ok(commit_messages);
	return reste;
};

test('a repository on GitHub is signed in to with a token, or by the relay when there is one', () => {
	const sansRelais = {
		name: 'github',
		repo: 'exemple/impulser',
		auth_methods: ['token'],
		open_authoring: true,
		auth_scope: 'public_repo',
	};
	assert.deepEqual(backend(GITHUB, 'github'), sansRelais);
	assert.deepEqual(backend(GITHUB, 'github', { relais: 'https://relais.exemple.fr' }), {
		...sansRelais,
		auth_methods: ['oauth', 'token'],
		base_url: 'https://relais.exemple.fr',
	});
});

test('a repository on a GitHub of one’s own has its own API', () => {
	const { api_root, graphql_api_root } = backend('https://github.exemple.fr/a/b', 'github');
	assert.equal(api_root, 'https://github.exemple.fr/api/v3');
	assert.equal(graphql_api_root, 'https://github.exemple.fr/api/graphql');
});

test('a repository on GitLab may be in a group of a group, and is signed in to by the application', () => {
	assert.deepEqual(
		backend('https://gitlab.com/groupe/equipe/impulser', 'gitlab', { application: 'abc' }),
		{
			name: 'gitlab',
			repo: 'groupe/equipe/impulser',
			auth_methods: ['oauth', 'token'],
			auth_type: 'pkce',
			app_id: 'abc',
		},
	);
	assert.deepEqual(backend('https://git.exemple.fr/groupe/impulser.git', 'gitlab'), {
		name: 'gitlab',
		repo: 'groupe/impulser',
		auth_methods: ['token'],
		base_url: 'https://git.exemple.fr',
		api_root: 'https://git.exemple.fr/api/v4',
	});
});

test('a repository on Forgejo may stand under a path, and is written to at once', () => {
	assert.deepEqual(backend('https://exemple.fr/forge/equipe/impulser', 'forgejo'), {
		name: 'gitea',
		repo: 'equipe/impulser',
		auth_methods: ['token'],
		base_url: 'https://exemple.fr/forge',
		api_root: 'https://exemple.fr/forge/api/v1',
	});
	assert.equal(acheminer('https://codeberg.org/a/b', 'forgejo')?.relecture, false);
});

test('a forge is called by the name people know, or by its address', () => {
	assert.equal(acheminer(GITHUB, 'github')?.nomForge, 'GitHub');
	assert.equal(acheminer('https://git.exemple.fr/a/b', 'gitlab')?.nomForge, 'git.exemple.fr');
	assert.equal(acheminer('https://codeberg.org/a/b', 'forgejo')?.nomForge, 'codeberg.org');
});

test('a repository is not one without an owner and a name', () => {
	assert.equal(acheminer('https://github.com/exemple', 'github'), undefined);
	assert.equal(acheminer('https://github.com', 'github'), undefined);
});

test('a forge is the only other host that the page may ask', () => {
	const politique = (adresse: string, forge: Forge) =>
		buildPolitique(acheminer(adresse, forge)?.hotes ?? []);
	assert.equal(
		politique(GITHUB, 'github'),
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob: data: https://api.github.com; manifest-src 'self' blob:; base-uri 'none'; form-action 'none'",
	);
	assert.match(
		politique('https://exemple.fr/forge/a/b', 'forgejo'),
		/connect-src 'self' blob: data: https:\/\/exemple\.fr;/,
	);
});
