/** How the content is: faults, what ends, what was not read again, links, release, who publishes. */
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import type { ReleveLiens } from '../../core/catalogue/releve-liens.ts';
import type { Changements } from '../../core/identifiants/types.ts';
import { listManques } from '../../core/publication/manques.ts';
import { addJours, sayDate } from '../../core/temps/dates.ts';
import { compte } from '../../core/texte/comptes.ts';
import { type PointDeSante, point } from './points.ts';

/** Days before which what ends is announced, and after which what was looked at is old. */
const ANNONCE = 90;
const LIENS_VIEUX = 100;
const LOI_VIEILLE = 550;
const RELECTURE_VIEILLE = 730;
/** An old release matters once so many names changed. */
const MILLESIME_MIN = 10;

export interface FaitsDuContenu {
	catalogue: Catalogue;
	/** The last check of the links, if there was one. */
	releve: ReleveLiens | undefined;
	/** Since the last release. */
	changements: Changements;
	/** `2026-12-31`. */
	jour: string;
}

export const judgeContenu = (faits: FaitsDuContenu): PointDeSante[] => [
	judgeFautes(faits),
	...judgeEcheances(faits),
	judgeLois(faits),
	judgeRelectures(faits),
	...judgeLiens(faits),
	judgeMillesime(faits),
	judgePublication(faits),
	...faits.catalogue.avis.map((avis) => point('prevoir', avis)),
];

function judgeFautes({ catalogue: { diagnostics } }: FaitsDuContenu): PointDeSante {
	const vues = diagnostics.filter(({ id }) => id !== 'echeance-passee');
	if (vues.length === 0) return point('bien', 'Le contenu passe la vérification.');
	const erreurs = vues.filter(({ severite }) => severite === 'erreur').length;
	return point(
		erreurs > 0 ? 'faire' : 'prevoir',
		`${compte(vues.length, 'remarque')} de la vérification, dont ${compte(erreurs, 'erreur')}.`,
		'npm run verifier',
	);
}

/** What has ended, and what ends soon, each at its place. */
function judgeEcheances({ catalogue, jour }: FaitsDuContenu): PointDeSante[] {
	const bornes = catalogue.lectures.flatMap(({ chemin, renvois }) =>
		renvois.flatMap((r) =>
			r.genre === 'echeance' ? [{ fin: r.valeur, ou: `${chemin}:${r.place.ligne}` }] : [],
		),
	);
	const passees = bornes.filter(({ fin }) => fin < jour.slice(0, fin.length));
	const bientot = addJours(jour, ANNONCE);
	const proches = bornes.filter(
		(b) => !passees.includes(b) && b.fin <= bientot.slice(0, b.fin.length),
	);
	const dire = (liste: typeof bornes): string =>
		liste.map(({ fin, ou }) => `${ou} (${sayDate(fin)})`).join(', ');
	return [
		...(passees.length === 0
			? []
			: [
					point(
						'faire',
						`${compte(passees.length, 'texte ou dispositif a pris fin', 'textes ou dispositifs ont pris fin')} : ${dire(passees)}.`,
						'Relisez la source, corrigez la fiche, changez la date.',
					),
				]),
		...(proches.length === 0
			? []
			: [
					point(
						'prevoir',
						`${compte(proches.length, 'texte ou dispositif prend fin', 'textes ou dispositifs prennent fin')} dans les trois mois : ${dire(proches)}.`,
					),
				]),
	];
}

/** Days told in the fields `verifie_le`, wherever they are. */
function* listVerifies(valeur: unknown): Iterable<string> {
	if (Array.isArray(valeur)) for (const v of valeur) yield* listVerifies(v);
	else if (typeof valeur === 'object' && valeur !== null)
		for (const [cle, v] of Object.entries(valeur))
			if (cle === 'verifie_le' && typeof v === 'string') yield v;
			else yield* listVerifies(v);
}

function judgeLois({ catalogue, jour }: FaitsDuContenu): PointDeSante {
	const limite = addJours(jour, -LOI_VIEILLE);
	const dates = catalogue.lectures.flatMap(({ donnees }) => [...listVerifies(donnees)]);
	const vieilles = dates.filter((date) => date < limite.slice(0, date.length));
	if (vieilles.length === 0)
		return point(
			'bien',
			`${compte(dates.length, 'point')} de loi, d’aide ou de prix relus depuis dix-huit mois.`,
		);
	return point(
		'prevoir',
		`${compte(vieilles.length, 'point')} de loi, d’aide ou de prix n’ont pas été relus depuis dix-huit mois, sur ${dates.length}.`,
		'Cherchez « verifie_le » dans content/, du plus ancien au plus récent.',
	);
}

function judgeRelectures({ catalogue, jour }: FaitsDuContenu): PointDeSante {
	const limite = addJours(jour, -RELECTURE_VIEILLE);
	const fiches = listFiches(catalogue);
	const dates = fiches.map(({ donnees }) => donnees.relecture?.date);
	const jamais = dates.filter((date) => date === undefined).length;
	const vieilles = dates.filter((date) => date !== undefined && date < limite).length;
	if (jamais + vieilles === 0) return point('bien', 'Chaque fiche a été relue depuis deux ans.');
	return point(
		'prevoir',
		`${compte(jamais, 'fiche jamais relue', 'fiches jamais relues')}, ${compte(vieilles, 'relue')} il y a plus de deux ans, sur ${fiches.length}.`,
		'Deux relectures par mois suffisent à avancer : docs/tenir.md.',
	);
}

function judgeLiens({ releve, jour }: FaitsDuContenu): PointDeSante[] {
	if (!releve) return [point('prevoir', 'Les liens n’ont jamais été vérifiés.', 'npm run liens')];
	const vieux = releve.date < addJours(jour, -LIENS_VIEUX);
	const dits = `Liens vérifiés le ${sayDate(releve.date)} : ${releve.repondent} sur ${releve.demandees} répondent.`;
	return [
		vieux ? point('prevoir', dits, 'npm run liens') : point('bien', dits),
		...(releve.muettes.length === 0
			? []
			: [
					point(
						'prevoir',
						`${compte(releve.muettes.length, 'lien muet', 'liens muets')}, dont le premier : ${releve.muettes[0]?.url}`,
						'La liste est dans docs/liens.json et sur /etat-du-commun/.',
					),
				]),
	];
}

function judgeMillesime({ catalogue, changements }: FaitsDuContenu): PointDeSante {
	const nombre = Object.values(changements).reduce((n, ids) => n + ids.length, 0);
	const dernier = catalogue.verrou?.date;
	const dit = dernier
		? `${compte(nombre, 'fiche ou notice a changé', 'fiches ou notices ont changé')} depuis le millésime du ${sayDate(dernier)}.`
		: 'Aucun millésime n’a encore été écrit.';
	return nombre >= MILLESIME_MIN ? point('prevoir', dit, 'npm run millesime') : point('bien', dit);
}

function judgePublication({ catalogue: { publication } }: FaitsDuContenu): PointDeSante {
	const manques = listManques(publication);
	if (manques.length === 0)
		return point('bien', 'Mentions légales, données personnelles et modération sont dites.');
	return point(
		'faire',
		`Le site ne peut pas encore se dire publié : il manque ${compte(manques.length, 'ligne')} dans content/publication.yaml, dont « ${manques[0]?.champ} ».`,
		'Remplissez-les : docs/tenir.md dit comment.',
	);
}
