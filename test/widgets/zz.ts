import { startBrowser } from '@/scripts/browsers';
import { testBuild } from '@/scripts/build';
export async function main(args: readonly string[]) {
  const ext = await startBrowser('firefox', testBuild('firefox'));
  const host = await ext.openExtensionPage('sidepanel.html');
  await ext.tab.bringToFront(); await ext.tab.goto(args[0]!);
  console.log(await host.evaluate(async (address: string) => { const { tabs, scripting } = (globalThis as any).browser; const tab=(await tabs.query({})).find((t: any)=>t.url===address); const r = await scripting.executeScript({target:{tabId:tab.id},files:['/languages/en.js','/page.js']}); return JSON.stringify(r.map((x: any)=>[x.frameId,x.result,String(x.error?.message), String(x.error?.stack)])) }, ext.tab.url()));
  await ext.close(); return 0;
}
