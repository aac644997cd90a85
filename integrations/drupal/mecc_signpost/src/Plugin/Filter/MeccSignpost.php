<?php

declare(strict_types=1);

namespace Drupal\mecc_signpost\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script on pages whose text has a `<div data-mecc="…">`, and on no others.
 *
 * It changes nothing of the text, so its place among the filters does not matter.
 */
#[Filter(
  id: 'mecc_signpost',
  title: new TranslatableMarkup('MECC Signpost: load the script where a text needs it'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('For texts with <code>&lt;div data-mecc="service-finder"&gt;</code>.'),
)]
final class MeccSignpost extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (str_contains((string) $text, 'data-mecc=')) {
      $result->addAttachments(['library' => ['mecc_signpost/mount']]);
    }
    return $result;
  }

}
