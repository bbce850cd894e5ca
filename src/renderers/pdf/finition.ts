/** What is done to a PDF once it is set. */
import { addBoites, type Boites } from './boites.ts';
import { cutCarreaux } from './carreaux.ts';

export type Finition =
	| ({ genre: 'boites' } & Boites)
	/** Cut into A4; `pages`: what each page is called. */
	| { genre: 'carreaux'; titre: string; pages: readonly string[] };

export const finishPdf = (pdf: Uint8Array, finition: Finition): Promise<Uint8Array> =>
	finition.genre === 'boites'
		? addBoites(pdf, finition)
		: cutCarreaux(pdf, finition.titre, (page) => finition.pages[page] ?? '');
