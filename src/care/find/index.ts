export { addPicture } from "./articles/add-picture.ts";
export { publishArticle } from "./articles/publish-article.ts";
export { saveArticle } from "./articles/save-article.ts";
export { forgetOldComments } from "./comments/comments.sql.ts";
export { answerComment, decideComment } from "./comments/decide-comment.ts";
export { leaveComment } from "./comments/leave-comment.ts";
