/** The registry, first list: the closed vocabulary. A sheet can use these blocs and no other. */
import { definition as adapter } from '../adapter/definition.ts';
import { definition as astuce } from '../astuce/definition.ts';
import type { DefinitionBloc } from '../definir.ts';
import { definition as etape } from '../etape/definition.ts';
import { definition as exemple } from '../exemple/definition.ts';
import { definition as figure } from '../figure/definition.ts';
import { definition as materiel } from '../materiel/definition.ts';
import { definition as question } from '../question/definition.ts';
import { definition as source } from '../source/definition.ts';
import { definition as temoignage } from '../temoignage/definition.ts';
import { definition as vigilance } from '../vigilance/definition.ts';

/** In the order of the documentation page. */
const DEFINITIONS = [
	etape,
	materiel,
	astuce,
	vigilance,
	exemple,
	temoignage,
	question,
	adapter,
	source,
	figure,
] as const;

type Definition = (typeof DEFINITIONS)[number];
/** Every name a sheet can write; those that stand alone, those that stand in a sentence. */
export type NomBloc = Definition['nom'];
export type NomLigne = Extract<Definition, { forme: 'ligne' }>['nom'];
export type NomSeul = Exclude<NomBloc, NomLigne>;

const parNom = new Map<string, DefinitionBloc>(DEFINITIONS.map((d) => [d.nom, d]));

export function findBloc(nom: string): DefinitionBloc | undefined {
	return parNom.get(nom);
}

/** Every bloc, in the order of the documentation page. */
export function listBlocs(): readonly DefinitionBloc[] {
	return DEFINITIONS;
}

export interface Attributs {
	/** Of readers: those whose value is shown as it is. */
	textes: Record<string, string>;
	/** The INSEE code and the key of a source that it gives, under whatever names. */
	commune?: string;
	source?: string;
}

/** The attributes of a bloc of a sheet, by what they are. */
export function sortAttributs(bloc: { nom: string; attributs: Record<string, string> }): Attributs {
	const lus: Attributs = { textes: {} };
	const attendus = findBloc(bloc.nom)?.attributs ?? {};
	for (const [nom, valeur] of Object.entries(bloc.attributs)) {
		const type = attendus[nom]?.type;
		if (type === 'commune' || type === 'source') lus[type] = valeur;
		else lus.textes[nom] = valeur;
	}
	return lus;
}
