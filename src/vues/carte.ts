/** The card at a glance: what one needs to know before reading on. */
import { findObjectif } from '../core/catalogue/axes.ts';
import type { Catalogue, Fiche } from '../core/catalogue/catalogue.ts';
import { isSollicitable, retoursOf } from '../core/catalogue/derives.ts';
import { sayDuree, sayNombre } from '../core/temps/durees.ts';
import { addPrecision } from '../core/texte/typographie.ts';
import { nommer, sayCompetences, sayDate, sayHabitants, sayPlage } from './mots.ts';
import { ENTRE_TITRES } from './phrases.ts';
import { sayEssais } from './sections.ts';
import type { VueFiche, VueTexte } from './vue.ts';

type Numeros = ReadonlyMap<string, number>;

type Carte = VueFiche['carte'];

const ligne = (terme: string, ...textes: (string | undefined | false)[]): Carte => {
	const valeurs: VueTexte[] = textes
		.filter((t): t is string => Boolean(t))
		.map((texte) => ({ texte }));
	return valeurs.length > 0 ? [{ terme, valeurs }] : [];
};

/** The source of the last value of a line, when the sheet gives one. */
function sourcer(carte: Carte, numero: number | undefined): Carte {
	const valeur = carte.at(-1)?.valeurs.at(-1);
	if (valeur && numero !== undefined) valeur.source = numero;
	return carte;
}

export function carteOf(catalogue: Catalogue, fiche: Fiche, numeros: Numeros): Carte {
	const dit = (vocabulaire: string, ids: readonly string[] | undefined): string =>
		(ids ?? []).map((id) => nommer(catalogue, vocabulaire, id)).join(', ');
	if (fiche.famille === 'outils')
		return carteOutil(catalogue, fiche as Fiche<'outils'>, dit, numeros);
	if (fiche.famille === 'actions')
		return carteAction(catalogue, fiche as Fiche<'actions'>, dit, numeros);
	if (fiche.famille === 'retours')
		return carteRetour(catalogue, fiche as Fiche<'retours'>, dit, numeros);
	const { donnees } = fiche as Fiche<'parcours'>;
	const facultatives = donnees.etapes.filter((e) => e.facultative).length;
	return [
		...ligne('Pour qui', dit('publics', donnees.publics)),
		...ligne(
			'Étapes',
			`${donnees.etapes.length + (isSollicitable(fiche) ? 0 : 1)}${facultatives > 0 ? `, dont ${facultatives} au choix` : ''}`,
		),
		...ligne('Au bout', donnees.but),
	];
}

type Dit = (vocabulaire: string, ids: readonly string[] | undefined) => string;

function sayCout(
	catalogue: Catalogue,
	cout: {
		niveau: string;
		min?: number | undefined;
		max?: number | undefined;
		precision?: string | undefined;
	},
): string[] {
	return [sayPlage(cout, '€') ?? nommer(catalogue, 'couts', cout.niveau), cout.precision ?? ''];
}

function tempsParRole(catalogue: Catalogue, fiche: Fiche<'outils' | 'actions'>): string[] {
	return (fiche.donnees.temps_par_role ?? []).map(
		({ role, temps, precision }) =>
			`${nommer(catalogue, 'roles', role)}\u00a0: ${addPrecision(sayDuree(temps), precision)}`,
	);
}

function essaisLigne(catalogue: Catalogue, fiche: Fiche): Carte {
	return retoursOf(catalogue, fiche).length > 0
		? ligne('Retours', sayEssais(catalogue, fiche))
		: [];
}

function carteOutil(
	catalogue: Catalogue,
	fiche: Fiche<'outils'>,
	dit: Dit,
	numeros: Numeros,
): Carte {
	const { donnees } = fiche;
	const participants = donnees.participants && sayPlage(donnees.participants);
	return [
		...ligne('Format', nommer(catalogue, 'formats', donnees.format)),
		...ligne('Phase', dit('phases', donnees.phases)),
		...ligne('Pour qui', dit('publics', donnees.publics)),
		...ligne('Préparation', sayDuree(donnees.duree.preparation)),
		...ligne('Animation', sayDuree(donnees.duree.animation)),
		...ligne('Étalement', sayDuree(donnees.duree.etalement)),
		...ligne('Temps par rôle', ...tempsParRole(catalogue, fiche)),
		...ligne('Participant·es', participants),
		...sourcer(
			ligne('Coût', ...sayCout(catalogue, donnees.cout)),
			numeros.get(donnees.cout.source ?? ''),
		),
		...ligne(
			'Difficulté',
			nommer(catalogue, 'difficultes', donnees.difficulte.niveau),
			donnees.difficulte.precision,
		),
		...ligne('Lieu', donnees.lieu),
		...ligne(
			'Participation',
			donnees.participation && nommer(catalogue, 'participations', donnees.participation),
		),
		...ligne('Sujet clivant', donnees.sujet_clivant === true && 'Tient quand les avis s’opposent'),
		...ligne('Axes', dit('axes', donnees.axes)),
		...essaisLigne(catalogue, fiche),
		...structuresLigne(catalogue, donnees.structures),
	];
}

function carteAction(
	catalogue: Catalogue,
	fiche: Fiche<'actions'>,
	dit: Dit,
	numeros: Numeros,
): Carte {
	const { donnees } = fiche;
	const [principal = ''] = donnees.objectifs;
	const place = findObjectif(catalogue.axes, principal);
	return [
		...(place
			? [
					{
						terme: 'Axe',
						valeurs: [
							{
								texte: place.axe.nom,
								lien: { titre: place.axe.nom, href: `/axes/${place.axe.id}/` },
							},
						],
					},
					...ligne('Orientation', place.orientation.nom),
				]
			: []),
		...ligne(
			donnees.objectifs.length > 1 ? 'Objectifs' : 'Objectif',
			dit('objectifs', donnees.objectifs),
		),
		...ligne('Phase', dit('phases', donnees.phases)),
		...ligne('Pour qui', dit('publics', donnees.publics)),
		...ligne('Qui est compétent', sayCompetences(catalogue, donnees.competences)),
		...ligne('Préparation', donnees.duree.preparation && sayDuree(donnees.duree.preparation)),
		...ligne('Réunions, chantier', donnees.duree.animation && sayDuree(donnees.duree.animation)),
		...ligne('Étalement', sayDuree(donnees.duree.etalement)),
		...ligne('Temps par rôle', ...tempsParRole(catalogue, fiche)),
		...sourcer(
			ligne('Coût', ...sayCout(catalogue, donnees.cout)),
			numeros.get(donnees.cout.source ?? ''),
		),
		...essaisLigne(catalogue, fiche),
		...structuresLigne(catalogue, donnees.structures),
	];
}

function carteRetour(
	catalogue: Catalogue,
	fiche: Fiche<'retours'>,
	dit: Dit,
	numeros: Numeros,
): Carte {
	const { donnees } = fiche;
	const communes = donnees.code_insee.flatMap((code) => catalogue.communes.get(code) ?? []);
	const epcis = [...new Set(communes.flatMap((c) => c.epci?.nom ?? []))];
	const zones = [
		...new Set(
			communes.map((c) => `${c.departement.nom} (${c.departement.code}), ${c.region.nom}`),
		),
	];
	const { debut, fin, en_cours, precision } = donnees.periode;
	const periode = fin
		? `${sayDate(debut)} à ${sayDate(fin)}`
		: en_cours
			? `${sayDate(debut)}, toujours en cours`
			: `à partir ${/-\d+-/.test(debut) ? 'du' : 'de'} ${sayDate(debut)}`;
	return [
		...ligne('Territoire', donnees.territoire),
		{
			terme: communes.length > 1 ? 'Communes' : 'Commune',
			valeurs: communes.map(
				(c): VueTexte => ({
					texte: `${c.nom} (${sayHabitants(c.population)})`,
					lien: { titre: c.nom, href: `/territoires/${c.code}/` },
				}),
			),
		},
		...ligne('Intercommunalité', epcis.join(', ')),
		...ligne('Département, région', ...zones),
		...ligne('Période', periode, precision),
		...ligne(
			'Porteur',
			`${donnees.porteur.nom} (${nommer(catalogue, 'porteurs', donnees.porteur.type).toLowerCase()})`,
		),
		...ligne('Partenaires', donnees.partenaires.join(ENTRE_TITRES)),
		...sourcer(
			ligne('Jours passés', ...sayJours(donnees.jours)),
			numeros.get(donnees.jours.source ?? ''),
		),
		...sourcer(
			ligne('Budget réel', sayBudget(donnees.budget), donnees.budget.precision),
			numeros.get(donnees.budget.source ?? ''),
		),
		...ligne('Financeurs', (donnees.budget.financeurs ?? []).join(', ')),
		...ligne('Axes', dit('axes', donnees.axes)),
		...ligne('Relu par la commune', donnees.relu_par_la_commune ? 'Oui' : 'Pas encore'),
		...ligne('Recueilli', sayDate(donnees.date_recueil)),
		...structuresLigne(catalogue, donnees.structures),
	];
}

type Donnees = Fiche<'retours'>['donnees'];

function sayJours(jours: Donnees['jours']): string[] {
	const { elus, agents, benevoles, precision } = jours;
	if ([elus, agents, benevoles].every((j) => j === 'non documenté'))
		return ['Non documenté', precision ?? ''];
	const dit = (nom: string, j: number | string): string =>
		`${nom}\u00a0: ${typeof j === 'number' ? `${sayNombre(j)}\u00a0j` : j}`;
	return [
		dit('élu·es', elus),
		dit('agent·es', agents),
		dit('bénévoles', benevoles),
		precision ?? '',
	];
}

function sayBudget(budget: Donnees['budget']): string {
	return typeof budget.montant === 'number'
		? `${sayNombre(budget.montant)}\u00a0€`
		: 'Non communiqué';
}

function structuresLigne(catalogue: Catalogue, ids: readonly string[] | undefined): Carte {
	const valeurs = (ids ?? []).flatMap((id): VueTexte[] => {
		const nom = catalogue.structures.get(id)?.donnees.nom;
		return nom ? [{ texte: nom, lien: { titre: nom, href: `/structures/${id}/` } }] : [];
	});
	return valeurs.length > 0 ? [{ terme: 'À l’origine', valeurs }] : [];
}
