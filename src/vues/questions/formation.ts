/** How volunteers are prepared before they go and listen: the steps, timed. The lengths are ours. */
import { sayHeure } from '../deroule/mots.ts';

interface EtapeFormation {
	titre: string;
	minutes: number;
	consigne: string;
}

export const FORMATION: readonly EtapeFormation[] = [
	{
		titre: 'Se dire pourquoi l’on est là',
		minutes: 10,
		consigne:
			'Chacun dit son prénom et une chose qu’il espère entendre. On note ces attentes sur une grande feuille, et on la retourne\u00a0: elles resteront là pendant les entretiens.',
	},
	{
		titre: 'Promettre et tenir',
		minutes: 15,
		consigne:
			'On lit la feuille d’accord à voix haute. Qui garde les réponses, jusqu’à quel jour, que fait-on si une personne change d’avis, si elle parle de sa santé, si elle est mineure\u202f? Chacun doit pouvoir le redire.',
	},
	{
		titre: 'Lire toutes les questions',
		minutes: 25,
		consigne:
			'On lit le guide question par question. «\u00a0Oserais-je la poser\u202f? Saurais-je y répondre\u202f?\u00a0» On enlève, on change les mots. Une personne note ce qui change.',
	},
	{
		titre: 'S’entraîner à trois',
		minutes: 40,
		consigne:
			'Une personne demande, une répond, une observe\u00a0; trois tours de onze minutes, puis sept minutes tous ensemble. L’observateur ne dit que ce qu’il a vu\u00a0: qui a parlé, combien de temps, quelle relance a ouvert la suite.',
	},
	{
		titre: 'Souffler',
		minutes: 10,
		consigne: 'Une vraie pause, debout. Elle compte dans les deux heures.',
	},
	{
		titre: 'Ce qui fait peur',
		minutes: 10,
		consigne:
			'Un silence, une colère, des larmes, une voisine que l’on connaît trop\u00a0: qu’est-ce que l’on fait\u202f? On compte jusqu’à cinq avant de parler, on ne contredit pas, on peut toujours arrêter.',
	},
	{
		titre: 'Se partager les rencontres',
		minutes: 10,
		consigne:
			'Qui va voir qui, à deux de préférence\u00a0? On commence par les personnes que l’on n’entend jamais. On fixe le jour où l’on se raconte les premiers entretiens.',
	},
];

export const MINUTES_FORMATION = FORMATION.reduce((somme, { minutes }) => somme + minutes, 0);

/** When a step begins, counted from the beginning: « 0 h 25 ». */
export const sayHeureDepuis = (rang: number): string =>
	sayHeure(FORMATION.slice(0, rang).reduce((somme, { minutes }) => somme + minutes, 0));
