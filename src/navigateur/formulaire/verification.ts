/**
 * The file that the answers make, what the verifier says of it, and the sheet as it will be. Holds the
 * whole of core: fetched once the form is used.
 */

import { findFiche } from '../../core/catalogue/catalogue.ts';
import { type Diagnostic, withChamp } from '../../core/diagnostics.ts';
import { mergeValeurs } from '../../core/ecriture/fusion.ts';
import {
	cleanSaisie,
	parseTexteSimple,
	rewriteFiche,
	writeAnnexe,
	writeCorps,
	writeFiche,
} from '../../core/ecriture/index.ts';
import { decodeTexte } from '../../core/lecture/decodage.ts';
import { parseYaml, splitFiche } from '../../core/lecture/entete.ts';
import { type Famille, type NomSchema, schemas } from '../../core/schema/index.ts';
import { toSlug } from '../../core/texte/proche.ts';
import { completeDonnees } from '../../formulaire/apercu.ts';
import { nameCommentaire } from '../../formulaire/nom-commentaire.ts';
import { renderChapitre } from '../../renderers/xhtml/index.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import { parseApart } from '../confiance.ts';
import { copyElement } from '../mon-livret/chapitres.ts';
import type { Valeurs } from './champs.ts';
import { ensureCommunes } from './communes.ts';
import { communesOf, join, loadPublie, parse } from './publie.ts';

export { sayQuestion } from '../../formulaire/questions.ts';

export interface Saisie {
	schema: Extract<NomSchema, Famille | 'commentaires'>;
	valeurs: Valeurs;
	recit: string;
	/** The text holds blocs: it is not typed as plain text. */
	blocs: boolean;
	/** The sheet being mended, and its file as it is. */
	corrige?: { id: string; original: string } | undefined;
}

export interface Fichier {
	/** In the repository: `content/retours/leaz/fiche.mdx`. */
	chemin: string;
	/** Name that says what it is, for a download. */
	nom: string;
	titre: string;
	texte: string;
	existe: boolean;
}

export interface Bilan {
	fichier: Fichier;
	diagnostics: Diagnostic[];
}

/** Learns the names of the communes that other sheets cite. */
export async function prepare(base: string): Promise<void> {
	await loadPublie(base);
}

export interface FicheLue {
	valeurs: Valeurs;
	corps: string;
	/** The file as the verifier reads it: `\n` line ends, NFC, no byte order mark. */
	texte: string;
}

/** The fields and the body of a published file, read as the verifier reads it; undefined when it is no sheet. */
export function readFiche(octets: Uint8Array): FicheLue | undefined {
	const { texte } = decodeTexte(octets, '');
	const coupee = texte === undefined ? undefined : splitFiche(texte, '');
	if (texte === undefined || !coupee || 'id' in coupee) return undefined;
	const { valeur } = parseYaml(coupee.entete, '', coupee.ligneEntete);
	return { valeurs: (valeur ?? {}) as Valeurs, corps: coupee.corps, texte };
}

export interface Report {
	valeurs: Valeurs;
	recit: string;
	/** Fields that both this draft and someone else have changed; `recit` for the text. */
	conflits: string[];
}

/** A draft begun on a former version of a sheet, over the version of today. */
export function carryOver(
	{
		valeurs,
		recit,
		original = '',
	}: { valeurs: Valeurs; recit: string; original?: string | undefined },
	corrige: string,
): Report | undefined {
	const encode = (texte: string): Uint8Array => new TextEncoder().encode(texte);
	const [avant, leurs] = [readFiche(encode(original)), readFiche(encode(corrige))];
	if (!avant || !leurs) return undefined;
	const fusion = mergeValeurs(
		{ ...avant.valeurs, recit: avant.corps },
		{ ...leurs.valeurs, recit: leurs.corps },
		{ ...valeurs, recit },
	);
	const { recit: texte, ...autres } = fusion.valeurs;
	return { valeurs: autres, recit: String(texte ?? ''), conflits: fusion.conflits };
}

const SANS_TITRE = 'sans-titre';

export function buildFichier({ schema, valeurs, recit, blocs, corrige }: Saisie): Fichier {
	const texte = cleanSaisie(recit);
	const corps = blocs ? texte : writeCorps(parseTexteSimple(texte));
	if (schema === 'commentaires') return buildCommentaire(valeurs);
	const titre = typeof valeurs.titre === 'string' ? valeurs.titre : 'Sans titre';
	const id = corrige?.id ?? (toSlug(titre) || SANS_TITRE);
	return {
		chemin: `content/${schema}/${id}/fiche.mdx`,
		nom: `${id}.mdx`,
		titre,
		texte: corrige
			? rewriteFiche(corrige.original, schema, valeurs, corps)
			: writeFiche(schema, valeurs, corps),
		existe: corrige !== undefined,
	};
}

function buildCommentaire(valeurs: Valeurs): Fichier {
	const texte = writeAnnexe('commentaires', valeurs);
	const id = nameCommentaire(valeurs, texte);
	return {
		chemin: `content/commentaires/${id}.yaml`,
		nom: `${id}.yaml`,
		titre: `Commentaire sur ${valeurs.fiche ?? ''}`,
		texte,
		existe: false,
	};
}

/** What the verifier would say of that file among the others, but for their paragraphs and anchors, and for words. */
export async function check(saisie: Saisie, base: string): Promise<Bilan> {
	const fichier = buildFichier(saisie);
	const publie = await loadPublie(base);
	const lecture = parse(fichier, saisie, publie.lectures);
	await ensureCommunes(base, communesOf(lecture));
	const { diagnostics } = join(lecture, publie);
	const siens = diagnostics.filter((d) => d.fichier === fichier.chemin);
	return { fichier, diagnostics: siens.map((d) => place(d, fichier, saisie)) };
}

/** A fault of the text, without a field of its own, belongs to the field written just before it. */
function place(diagnostic: Diagnostic, { texte }: Fichier, { schema }: Saisie): Diagnostic {
	if (diagnostic.champ !== undefined) return diagnostic;
	const coupee =
		schema === 'commentaires'
			? { entete: texte, ligneEntete: 1, ligneCorps: Number.POSITIVE_INFINITY }
			: splitFiche(texte, '');
	if ('id' in coupee || diagnostic.ligne >= coupee.ligneCorps) return diagnostic;
	const { places } = parseYaml(coupee.entete, '', coupee.ligneEntete);
	const avant = Object.entries(places).filter(
		([, p]) =>
			p.ligne < diagnostic.ligne ||
			(p.ligne === diagnostic.ligne && p.colonne <= diagnostic.colonne),
	);
	const dernier = avant.sort(([, a], [, b]) => a.ligne - b.ligne || a.colonne - b.colonne).at(-1);
	return dernier ? withChamp(diagnostic, dernier[0].replace(/@$/, '')) : diagnostic;
}

/** The sheet as its page will show it, blanks where answers are missing. */
export async function renderApercu(saisie: Saisie, base: string): Promise<HTMLElement | undefined> {
	if (saisie.schema === 'commentaires') return undefined;
	const publie = await loadPublie(base);
	const valeurs = completeDonnees(schemas[saisie.schema], saisie.valeurs) as Valeurs;
	const complete = {
		...saisie,
		valeurs,
		corrige: saisie.corrige && { ...saisie.corrige, original: '' },
	};
	const fichier = buildFichier(complete);
	const lecture = parse(fichier, complete, publie.lectures);
	await ensureCommunes(base, communesOf(lecture)).catch(() => {});
	const catalogue = join(lecture, publie);
	const fiche = findFiche(catalogue, `${saisie.schema}/${lecture.id}`);
	if (!fiche) return undefined;
	const xhtml = renderChapitre(buildVueFiche(catalogue, fiche));
	const lu = parseApart(xhtml, 'application/xhtml+xml');
	const article = lu.querySelector('article.fiche');
	return article ? copyElement(article, new URL(base || '/', location.href)) : undefined;
}
