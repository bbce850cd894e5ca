/** npm run essai:wiki: has a real MediaWiki import every sheet, twice, and compares what it shows with the site. */
import { installMediawiki, SansDebian } from '../outillage/mediawiki.ts';
import { sayEssai, tryProfil, withWiki } from '../outillage/wiki-essai.ts';
import { tryPieges } from '../outillage/wiki-hostile.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { PROFILS } from '../src/renderers/wikitexte/profils.ts';
import { createSite } from '../src/vues/site.ts';

const SANS =
	'L’essai du wiki n’a pas eu lieu : il lui faut MediaWiki, que donnent les paquets de Debian (apt-get, dpkg-deb).';

function install(): string | undefined {
	try {
		return installMediawiki(console.log);
	} catch (cause) {
		if (!(cause instanceof SansDebian)) throw cause;
		console.log(`${SANS}\n${cause.message}`);
		return undefined;
	}
}

await runCommande(() => {
	const dossier = install();
	if (dossier === undefined) return true;
	const site = createSite(readCatalogue(dossierContenu()));
	const verdicts = PROFILS.map((profil) =>
		withWiki(dossier, (wiki) => {
			console.log(`\nMediaWiki ${wiki.version}, profil « ${profil.id} »`);
			return sayEssai(tryProfil(wiki, site, profil), tryPieges(wiki, profil), console.log);
		}),
	);
	return verdicts.every(Boolean);
});
