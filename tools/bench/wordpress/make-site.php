<?php
// Fills a WordPress with one article and twenty comments, and writes its export: make-site.php ADDRESS EXPORT
[, $address, $export] = $argv;
$_SERVER += ['HTTP_HOST' => parse_url($address, PHP_URL_HOST), 'REQUEST_URI' => '/', 'SERVER_NAME' => 'x', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
define('WP_INSTALLING', true);
require '/usr/share/wordpress/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/export.php';
if (!is_blog_installed()) wp_install('Hands at Exampleton', 'wren', 'wren@example.org', true, '', 'an invented password');
$GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
$GLOBALS['wp_rewrite']->flush_rules();
switch_theme('twentytwentythree');
foreach (get_posts(['post_type' => ['post', 'page', 'attachment'], 'post_status' => ['publish', 'draft', 'future', 'trash', 'inherit'], 'numberposts' => -1]) as $old) wp_delete_post($old->ID, true);
$paragraphs = [];
for ($each = 1; $each <= 14; $each++) {
  if ($each % 4 == 1) $paragraphs[] = "<!-- wp:heading -->\n<h2>Part $each of a long walk</h2>\n<!-- /wp:heading -->";
  $paragraphs[] = "<!-- wp:paragraph -->\n<p>On the $each. morning I went out before breakfast, as slowly as the first mile asks for, and wrote down what my legs had to say about it. " .
    "They said <em>little</em> at the start, more in the middle, and by the bridge <strong>nothing at all</strong>. I have an <a href=\"https://other.example/$each\">old map</a> of the way, and a pencil.</p>\n<!-- /wp:paragraph -->";
}
$post = wp_insert_post(['post_author' => 1, 'post_status' => 'publish', 'post_title' => 'A long walk, written down', 'post_name' => 'a-long-walk', 'post_date' => '2019-05-04 09:30:00', 'post_content' => implode("\n\n", $paragraphs)]);
for ($each = 1; $each <= 20; $each++)
  wp_insert_comment(['comment_post_ID' => $post, 'comment_author' => "Reader $each", 'comment_author_email' => "reader$each@example.org", 'comment_approved' => 1, 'comment_date' => sprintf('2019-05-%02d 10:00:00', $each + 4), 'comment_date_gmt' => sprintf('2019-05-%02d 10:00:00', $each + 4),
    'comment_content' => "I went the same way, number $each, and it was as you say: the bridge is where it becomes easy. Thank you for writing it down."]);
ob_start();
export_wp(['content' => 'all']);
file_put_contents($export, ob_get_clean());
