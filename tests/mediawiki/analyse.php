<?php
/**
 * What MediaWiki makes of pages, asked without a web server: a line of JSON in, a line of JSON out.
 * { "page": "Title" } reads a page of the wiki; { "texte": "…", "enregistre": true } parses a text, once saved.
 */
require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class Analyse extends Maintenance {
	public function execute() {
		$lecteur = MediaWikiServices::getInstance()->getParser();
		while ( ( $ligne = fgets( STDIN ) ) !== false ) {
			$demande = json_decode( $ligne, true );
			echo json_encode( $this->answer( $lecteur, $demande ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ), "\n";
		}
	}

	private function answer( Parser $lecteur, array $demande ) {
		$titre = Title::newFromText( $demande['page'] ?? 'Essai' );
		if ( !$titre ) {
			return [ 'absente' => true ];
		}
		$options = ParserOptions::newFromAnon();
		$texte = $demande['texte'] ?? null;
		if ( $texte === null ) {
			$page = MediaWikiServices::getInstance()->getWikiPageFactory()->newFromTitle( $titre );
			if ( !$page->exists() ) {
				return [ 'absente' => true ];
			}
			$texte = $page->getContent()->getText();
		}
		if ( $demande['enregistre'] ?? false ) {
			$texte = $lecteur->preSaveTransform( $texte, $titre, User::newSystemUser( 'Essai' ), $options );
		}
		$sortie = $lecteur->parse( $texte, $titre, $options );
		return [
			'redirige' => ( new WikitextContent( $texte ) )->getRedirectTarget() !== null,
			'texte' => $texte,
			'html' => $sortie->getText( [ 'enableSectionEditLinks' => false, 'unwrap' => true ] ),
			'modeles' => array_merge( ...array_map( 'array_keys', array_values( $sortie->getTemplates() ) ?: [ [] ] ) ),
			'categories' => $sortie->getCategoryNames(),
			'liens' => array_merge( ...array_map( 'array_keys', array_values( $sortie->getLinks() ) ?: [ [] ] ) ),
			'externes' => array_keys( $sortie->getExternalLinks() ),
			'images' => array_keys( $sortie->getImages() ),
			'sections' => count( $sortie->getSections() ),
			'proprietes' => array_keys( $sortie->getPageProperties() ),
			'avis' => $sortie->getWarnings(),
		];
	}
}

$maintClass = Analyse::class;
require_once RUN_MAINTENANCE_IF_MAIN;
