/** Where the sources of the content can be changed on the web, if a forge is configured. */
import { adresseEdition, type Depot, FORGES, type Forge } from '../../formulaire/depot.ts';
import { type Acheminement, buildAcheminement } from '../../formulaire/sveltia-depot.ts';

const WEB = /^https?:\/\/[^\s"'<>]+$/;

/**
 * Address of the repository: `IMPULSER_DEPOT`, else what a CI job says of itself. Only a web address
 * is accepted; without one, the pages send to /contribuer/.
 */
export function adresseDepot(): string | undefined {
	const { IMPULSER_DEPOT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;
	const github =
		GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
	const adresse = IMPULSER_DEPOT || github || CI_PROJECT_URL;
	return adresse && WEB.test(adresse) ? adresse.replace(/\/+$/, '') : undefined;
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
