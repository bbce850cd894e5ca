/** Where the sources of the content can be changed on the web, if a forge is configured. */

/**
 * Address of the repository: `IMPULSER_DEPOT`, else what a CI job says of itself. Only a web address
 * is accepted; without one, the pages send to /contribuer/.
 */
export function adresseDepot(): string | undefined {
	const { IMPULSER_DEPOT, GITHUB_SERVER_URL, GITHUB_REPOSITORY, CI_PROJECT_URL } = process.env;
	const github =
		GITHUB_SERVER_URL && GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
	const adresse = IMPULSER_DEPOT || github || CI_PROJECT_URL;
	return adresse && /^https?:\/\/[^\s"'<>]+$/.test(adresse)
		? adresse.replace(/\/+$/, '')
		: undefined;
}

/** The web editor of a file of the repository, or undefined without a repository. */
export function adresseEdition(chemin: string): string | undefined {
	const depot = adresseDepot();
	if (!depot) return undefined;
	const fichier = chemin.split('/').map(encodeURIComponent).join('/');
	if (depot.includes('gitlab')) return `${depot}/-/edit/main/${fichier}`;
	return depot.includes('github')
		? `${depot}/edit/main/${fichier}`
		: `${depot}/_edit/main/${fichier}`;
}
