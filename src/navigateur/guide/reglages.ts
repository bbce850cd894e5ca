/** What may be set of a question of the guide: how it is answered, what to ask next, when it is asked. */

import type { ReglageLigne } from '../../core/enquete/gestes.ts';
import type { Guide, LigneGuide, OptionQuestion } from '../../core/enquete/guide.ts';
import { readOptions, readRelances, writeOptions } from '../../core/enquete/options.ts';
import { OUI_NON } from '../../core/enquete/questionnaire.ts';
import {
	NOMS_TYPES_LIGNE,
	TYPES_A_CHOIX,
	TYPES_LIGNE,
	type TypeLigne,
} from '../../core/schema/types-de-question.ts';
import { create } from '../creer.ts';
import type { Banque } from './banque.ts';
import { texteOf } from './rendu.ts';

const optionsOf = (ligne: LigneGuide, banque: Banque): readonly OptionQuestion[] => {
	const { type, options = [] } = banque.get(ligne.id) ?? ligne;
	return type === 'accord' ? OUI_NON : type && TYPES_A_CHOIX.includes(type) ? options : [];
};

function createChamp(nom: string, champ: HTMLElement, aide = ''): HTMLElement {
	return create(
		'p',
		{},
		create(
			'label',
			{},
			create('span', {}, nom),
			...(aide ? [create('span', { className: 'precision' }, aide)] : []),
			champ,
		),
	);
}

function createType(ligne: LigneGuide): HTMLElement {
	const choix = create('select', { name: 'type' });
	const { type: present = 'ouverte' } = ligne;
	choix.append(
		...TYPES_LIGNE.map((type) => new Option(NOMS_TYPES_LIGNE[type], type, false, type === present)),
	);
	return createChamp('On y répond par', choix);
}

const createTexte = (name: string, value: string): HTMLTextAreaElement =>
	create('textarea', { name, rows: 3, value });

function createCondition(ligne: LigneGuide, guide: Guide, banque: Banque): HTMLElement[] {
	const rang = guide.lignes.indexOf(ligne);
	const avant = guide.lignes.slice(0, rang);
	const groupes = avant.flatMap((autre, i): HTMLOptGroupElement[] => {
		const options = optionsOf(autre, banque).filter(({ texte }) => texte.trim() !== '');
		if (options.length < 2) return [];
		const groupe = create('optgroup', { label: `${i + 1}. ${texteOf(autre, banque)}` });
		groupe.append(
			...options.map(({ id, texte }) => new Option(`Si\u00a0: ${texte}`, `${autre.id} ${id}`)),
		);
		return [groupe];
	});
	if (groupes.length === 0 && !ligne.si) return [];
	const choix = create('select', { name: 'si' });
	choix.append(new Option('À tout le monde', ''), ...groupes);
	const voulue = ligne.si ? `${ligne.si.question} ${ligne.si.reponse}` : '';
	choix.value = voulue;
	return [createChamp('On la pose', choix)];
}

/** The fields of a line; answers and follow-ups are those of one's own questions alone. */
export function createReglages(ligne: LigneGuide, guide: Guide, banque: Banque): HTMLElement[] {
	const sienne = !banque.has(ligne.id);
	const { type = 'ouverte', options = [], relances = [] } = ligne;
	const aChoix = sienne && TYPES_A_CHOIX.includes(type);
	return [
		...(sienne ? [createType(ligne)] : []),
		...(aChoix
			? [
					createChamp(
						'Réponses proposées',
						createTexte('options', writeOptions(options)),
						'Une par ligne, deux au moins.',
					),
				]
			: []),
		...(sienne && type !== 'note'
			? [
					createChamp(
						'Relances',
						createTexte('relances', relances.join('\n')),
						'Une par ligne, pour aller plus loin.',
					),
				]
			: []),
		...createCondition(ligne, guide, banque),
	];
}

/** What a field of these settings says of the line. */
export function readReglage(
	champ: { name: string; value: string },
	ligne: LigneGuide,
): ReglageLigne {
	const { name, value } = champ;
	if (name === 'type') return { type: value as TypeLigne };
	if (name === 'options') return { options: readOptions(value, ligne.options ?? []) };
	if (name === 'relances') return { relances: readRelances(value) };
	const [question, reponse] = value.split(' ');
	return { si: question && reponse ? { question, reponse } : undefined } as ReglageLigne;
}
