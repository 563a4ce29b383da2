/** Traditional characters and their simplified forms, as far as the forms of this field use them. */
const PAIRS =
  '職职務务業业產产廠厂經经驗验學学歷历曆历資资應应徵征員员單单稱称類类別别條条範范圍围時时間间點点區区縣县號号碼码郵邮遞递編编聯联絡络電电話话傳传簡简說说內内詳详細细標标題题籤签發发佈布開开結结數数專专長长語语種种興兴團团隊队門门關关鍵键詞词優优項项實实習习遠远辦办僱雇報报獎奖績绩勞劳環环設设計计師师軟软體体網网連连鏈链檔档圖图頁页個个願愿請请選选擇择輸输寫写確确認认註注冊册帳帐賬账錄录購购買买車车訂订費费運运會会議议動动態态課课試试問问調调訊讯聞闻評评論论畢毕級级層层領领導导際际國国灣湾臺台廣广東东與与為为無无來来對对從从現现過过還还這这進进處处當当負负責责擔担擬拟達达備备證证權权險险補补貼贴節节獲获額额幣币樣样機机構构場场戶户顧顾歲岁齡龄歡欢參参見见談谈錢钱週周輪轮彈弹製制總总監监審审離离義义約约聽听視视訪访隱隐營营銷销醫医護护藥药術术藝艺譯译貿贸財财稅税銀银採采倉仓儲储飲饮館馆廳厅樓楼鄉乡鎮镇繫系係系薦荐紹绍須须';

const simple: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at]!, PAIRS[2 * at + 1]!] as const),
);

/** A text with Traditional characters made simplified: 職缺 and 职缺 are one word. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character);
