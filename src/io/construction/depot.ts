/** Where the sources of the content can be changed on the web, if a forge is configured. */
import { readFileSync } from 'node:fs';
import {
	adresseEdition,
	adresseVersion,
	type Depot,
	FORGES,
	type Forge,
} from '../../formulaire/depot.ts';
import { type Acheminement, buildAcheminement } from '../../formulaire/sveltia-depot.ts';

const WEB = /^https?:\/\/[^\s"'<>]+$/;

/**
 * Address of the repository: `IMPULSER_DEPOT`, else what a CI job says of itself, else `repository` of
 * package.json. Only a web address is accepted; without one, the pages send to /contribuer/.
 */
export function adresseDepot(paquet = 'package.json'): string | undefined {
	const { IMPULSER_DEPOT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;
	const github =
		GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
	const adresse = IMPULSER_DEPOT || github || CI_PROJECT_URL || readRepository(paquet);
	return adresse && WEB.test(adresse) ? adresse.replace(/\/+$/, '') : undefined;
}

/** As npm writes it: the address of the clone, alone or with its kind. Throws when it leads nowhere on the web. */
function readRepository(paquet: string): string | undefined {
	const { repository } = JSON.parse(readFileSync(paquet, 'utf8')) as {
		repository?: string | { url?: string };
	};
	const url = typeof repository === 'object' ? repository.url : repository;
	const adresse = url?.replace(/^git\+/, '').replace(/\.git$/, '');
	if (repository !== undefined && !(adresse && WEB.test(adresse)))
		throw new Error(
			`Le champ « repository » de package.json doit être l’adresse du dépôt : "repository": "https://codeberg.org/nous/commun". « ${url ?? ''} » n’en est pas une.`,
		);
	return adresse;
}

/**
 * The repository, its forge and its main branch. The forge is `IMPULSER_FORGE` (github, gitlab or
 * forgejo), else guessed from the address; Forgejo and Gitea work alike.
 */
export function getDepot(): Depot | undefined {
	const adresse = adresseDepot();
	if (!adresse) return undefined;
	const { IMPULSER_FORGE, IMPULSER_BRANCHE } = process.env;
	const dite = FORGES.find((f) => f === IMPULSER_FORGE);
	return { adresse, forge: dite ?? guessForge(adresse), branche: IMPULSER_BRANCHE || 'main' };
}

function guessForge(adresse: string): Forge {
	const hote = new URL(adresse).hostname;
	return FORGES.find((f) => hote.includes(f)) ?? 'forgejo';
}

/**
 * How the web editor reaches the repository; undefined without one. One signs in by a button with the
 * application declared on GitLab or Forgejo (`IMPULSER_ADMIN_APP_ID`) or the relay that GitHub needs
 * (`IMPULSER_ADMIN_OAUTH`), else with a token.
 */
export function getAcheminement(): Acheminement | undefined {
	const depot = getDepot();
	if (!depot) return undefined;
	const { IMPULSER_ADMIN_APP_ID, IMPULSER_ADMIN_OAUTH = '' } = process.env;
	return buildAcheminement(depot, {
		application: IMPULSER_ADMIN_APP_ID || undefined,
		relais: WEB.test(IMPULSER_ADMIN_OAUTH) ? IMPULSER_ADMIN_OAUTH : undefined,
	});
}

/** Where proposals can be sent by e-mail: `IMPULSER_COURRIEL`, if it is one address. */
export function adresseCourriel(): string | undefined {
	const { IMPULSER_COURRIEL = '' } = process.env;
	return /^[^\s@?&:,;]+@[^\s@?&:,;]+\.[^\s@?&:,;]+$/.test(IMPULSER_COURRIEL)
		? IMPULSER_COURRIEL
		: undefined;
}

/** The web editor of a file of the repository, or undefined without a repository. */
export function editionOf(chemin: string): string | undefined {
	const depot = getDepot();
	return depot && adresseEdition(depot, chemin);
}

/** A file of the repository as one commit left it, or undefined without a repository. */
export function findVersion(chemin: string, commit: string): string | undefined {
	const depot = getDepot();
	return depot && adresseVersion(depot, { chemin, commit });
}
