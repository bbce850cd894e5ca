/** The registry, third list: how each bloc is set on paper. One that is missing fails the types. */

import { rendre as adapter } from '../adapter/papier.ts';
import { rendre as astuce } from '../astuce/papier.ts';
import type { RenduLigne, RenduPapier } from '../definir-papier.ts';
import { rendre as etape } from '../etape/papier.ts';
import { rendre as exemple } from '../exemple/papier.ts';
import { rendre as figure } from '../figure/papier.ts';
import { rendre as materiel } from '../materiel/papier.ts';
import { rendre as question } from '../question/papier.ts';
import { rendre as source } from '../source/papier.ts';
import { rendre as temoignage } from '../temoignage/papier.ts';
import { rendre as vigilance } from '../vigilance/papier.ts';
import type { NomLigne, NomSeul } from './definitions.ts';

const SEULS: Readonly<Record<NomSeul, RenduPapier>> = {
	Adapter: adapter,
	Astuce: astuce,
	Etape: etape,
	Exemple: exemple,
	Figure: figure,
	Materiel: materiel,
	Question: question,
	Temoignage: temoignage,
	Vigilance: vigilance,
};
const LIGNES: Readonly<Record<NomLigne, RenduLigne>> = { Source: source };

/** How to set a bloc of the tree of a sheet, which holds no other names. */
export const renduPapierOf = (nom: string): RenduPapier => SEULS[nom as NomSeul];
export const renduLigneOf = (nom: string): RenduLigne => LIGNES[nom as NomLigne];
