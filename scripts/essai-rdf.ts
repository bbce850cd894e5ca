/** npm run essai:rdf: has the linked data read by rdflib, the XML by xmllint, the bibliographies by bibtool. */
import { tryDonnees } from '../outillage/essai-rdf.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { createSite } from '../src/vues/site.ts';

await runCommande(() => {
	const verdicts = tryDonnees(createSite(readCatalogue()), console.log);
	for (const [dit, juste] of verdicts)
		console.log(`${juste === undefined ? '?  ' : juste ? 'oui' : 'NON'}  ${dit}`);
	return verdicts.every(([, juste]) => juste !== false);
});
