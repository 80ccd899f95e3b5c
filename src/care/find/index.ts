export { addPicture } from "./articles/add-picture.ts";
export { publishArticle } from "./articles/publish-article.ts";
export { saveArticle } from "./articles/save-article.ts";
export { forgetOldComments } from "./comments/comments.sql.ts";
export { answerComment, decideComment } from "./comments/decide-comment.ts";
export { leaveComment } from "./comments/leave-comment.ts";
export { type Came, moveIn } from "./moving-house/move-in.ts";
export { fullSize, placesOf } from "./moving-house/old-pictures.ts";
export { NoExport, type OldSite, readExport } from "./moving-house/wordpress-export.ts";
