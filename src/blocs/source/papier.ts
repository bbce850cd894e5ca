import { renderAppel } from '../../renderers/papier/contexte.ts';
import type { RenduLigne } from '../definir-papier.ts';

export const rendre: RenduLigne = ({ source }, contexte) => renderAppel(source, contexte);
