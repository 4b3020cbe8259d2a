import type { BylineWords } from '../byline-words.js';

/** Chinese, Japanese and Korean words in bylines. */
export const bylines: BylineWords = {
  by: '文;文・;作者;作者:;记者;記者;取材・文;글;기자;撰文;編輯;责任编辑',
  notBy: '写真;사진;摄影;編輯;责任编辑',
  and: '・ 、 と 和 与',
  of: '',
  jobs: `記者 记者 기자 특파원 編集委員 論説委員 特派員 編輯 编辑 編集部 編集`,
  nobody: `編集部;編輯部;编辑部;編集;新闻;온라인뉴스팀`,
  furniture: `年 月 日 更新 公開 発表 입력 수정 등록`,
};
