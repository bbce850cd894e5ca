/** The settings that a recipe is written with; its first lines say to replace them. */
export const EXEMPLE = {
	nom: 'exemple.fr',
	/** Folder that holds the one where the site was copied. */
	racine: '/srv/www',
	/** The `BASE` of the build; `/` for a site at the root of its domain. */
	base: '/commun/',
} as const;

/** Path of the site on its server, without the slash at its end. */
export const PREFIXE = EXEMPLE.base.slice(0, -1);

/** What to change in a recipe, in sentences; each begins with a comment sign. */
export const MODE_D_EMPLOI: readonly string[] = [
	`Pour un site construit avec « SITE=https://${EXEMPLE.nom} BASE=${EXEMPLE.base} npm run build »`,
	`et copié dans ${EXEMPLE.racine}${PREFIXE}.`,
	`À remplacer partout : ${EXEMPLE.nom} par votre domaine ; ${EXEMPLE.racine} par votre dossier ; ${EXEMPLE.base} par`,
	'votre BASE, ou par / seul si le site est à la racine du domaine.',
	'Fichier écrit par « npm run recettes » : changez plutôt src/core/pages/entetes.ts.',
].map((ligne) => `# ${ligne}`);
