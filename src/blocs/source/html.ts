import { renderAppel } from '../../renderers/xhtml/appel.ts';
import type { RenduHtml } from '../definir-html.ts';

export const rendre: RenduHtml = ({ source }) => renderAppel(source);
