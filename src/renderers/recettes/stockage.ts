/** How to put the site on an object storage (S3 and those like it), with the headers of each kind of file. */
import { entetesOf, isTexte, TYPES_DE_FICHIERS } from '../../core/pages/entetes.ts';

const COMMANDE = 'aws s3 cp dist/ s3://votre-seau/ --recursive';

const cacheOf = (chemin: string): string => entetesOf(chemin)['Cache-Control'] ?? '';

/** One command for each type, then one for what is none of them. */
function renderCommandes(): string[] {
	const suffixes = Map.groupBy(Object.entries(TYPES_DE_FICHIERS), ([, type]) => type);
	return [...suffixes].map(([type, liste]) => {
		const inclus = liste.map(([suffixe]) => `--include '*.${suffixe}'`).join(' ');
		return `${COMMANDE} --exclude '*' ${inclus} --exclude '_impulser/*' --content-type '${type}' --cache-control '${cacheOf('/a')}'`;
	});
}

const renderTable = (): string[] =>
	Object.entries(TYPES_DE_FICHIERS).map(
		([suffixe, type]) => `| \`.${suffixe}\` | \`${type}\` | ${isTexte(type) ? 'oui' : 'non'} |`,
	);

const DEBUT = `# Sur un stockage d’objets

Un seau S3 (Amazon, OVHcloud, Scaleway, MinIO…) garde avec chaque fichier son type et son cache : on les donne en copiant. Les commandes sont celles d’\`aws\`, que ces hébergeurs acceptent avec \`--endpoint-url\`. Elles n’ont pas été essayées chez un hébergeur.

Ce fichier est écrit par \`npm run recettes\`, d’après \`src/core/pages/entetes.ts\`.

## Copier

D’abord ce dont le nom change avec le contenu, puis le reste : une page n’a jamais besoin d’un fichier qui n’est pas encore là.
`;

const SUITE = `
Rien n’est effacé : les fichiers d’avant restent, et un lecteur qui a l’ancienne page ouverte ne perd rien. Une fois par an, videz le seau de ce que \`dist/\` n’a plus (\`aws s3 sync --delete\`, après une copie).

## Régler le seau

- **Pages** : document d’index \`index.html\`, document d’erreur \`404.html\` (avec un \`BASE\`, le seau doit commencer par ce chemin : copiez vers \`s3://votre-seau/commun/\`, et donnez \`commun/404.html\`).
- **Données ouvertes** : la règle CORS du seau vaut pour tous les fichiers. \`AllowedOrigins: ["*"]\`, \`AllowedMethods: ["GET", "HEAD"]\`. Le site n’a rien de secret : elle ne donne à personne plus que ce qu’il pouvait déjà lire.

## Ce qu’un seau ne fait pas

- \`X-Content-Type-Options\` et \`Content-Security-Policy\` : un seau seul ne les envoie pas. La politique de sécurité est dans chaque page ; il manque \`frame-ancestors\` : un autre site peut mettre une page dans un cadre. Un CDN placé devant peut ajouter les deux.
- La compression : à demander au CDN, pour les types marqués « oui » ci-dessous. Sans elle, une page pèse quatre fois plus sur la ligne.
- L’échange d’un coup : pendant la copie, un lecteur peut voir une page neuve et sa voisine ancienne.

## Les types

| Fichier | Type | À comprimer |
| ------- | ---- | ----------- |
`;

export function renderStockage(): string {
	const figes = `${COMMANDE} --exclude '*' --include '_impulser/*'`;
	const types = ['css', 'js', 'ttf', 'woff2', 'wasm'].map(
		(suffixe) =>
			`${figes.replace("'_impulser/*'", `'_impulser/*.${suffixe}'`)} --content-type '${TYPES_DE_FICHIERS[suffixe]}' --cache-control '${cacheOf('/_impulser/a')}'`,
	);
	const commandes = ['```sh', ...types, ...renderCommandes(), '```'];
	return `${DEBUT}\n${commandes.join('\n')}\n${SUITE}${renderTable().join('\n')}\n`;
}
