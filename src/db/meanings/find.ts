import type { Meanings } from "./meanings.ts";

export const findMeanings: Meanings = {
  article_address_is_plain: ["FIND-32", "An address has small letters, figures and single hyphens only."],
  one_article_an_address: ["FIND-32", "Another article has that address already. Please choose another one."],
  published_article_has_its_words: ["FIND-31", "Please write the article before it is published."],
  revision_counts_from_one: ["FIND-33", "Please open the article again."],
  revisions_follow_one_another: ["FIND-33", "Somebody kept another wording meanwhile. Please open the article again."],
  article_has_a_title: ["FIND-31", "Please give the article a title of up to 150 letters."],
  article_summary_is_short: ["FIND-31", "Please sum the article up in at most 300 letters."],
  article_is_not_endless: ["FIND-31", "Please keep the article below 100,000 letters."],
  series_name_is_short: ["FIND-31", "Please name the series in at most 100 letters."],
  article_follows_another: ["FIND-33", "An article can't follow itself."],
  picture_says_what_it_shows: ["FIND-34", "Please say what the picture shows, in at most 300 letters."],
  one_number_a_picture: ["FIND-34", "Another picture was added meanwhile. Please try again."],
  old_address_is_a_path: ["FIND-51", "An old address begins with a slash and has at most 500 letters."],
  comment_names_its_author: ["FIND-40", "Please give a name of up to 80 letters."],
  comment_says_something: ["FIND-40", "Please write a comment of up to 4,000 letters."],
  comment_state_is_known: ["FIND-40", "That is no decision on a comment."],
  nobody_is_heard_undecided: ["FIND-40", "Somebody of the practice decides first."],
  answers_go_one_level_deep: ["FIND-43", "Please answer the first comment of that thread."],
  email_is_kept_only_to_answer: ["FIND-46", "An address is kept only to tell of an answer."],
};
