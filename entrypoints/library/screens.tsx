import type { VNode } from 'preact';
import { ArticleScreen } from './article-screen.tsx';
import { ArticlesScreen } from './articles-screen.tsx';
import { ClaimsScreen } from './claims-screen.tsx';
import { CodebookScreen } from './codebook-screen.tsx';
import { DisputesScreen } from './disputes-screen.tsx';
import { FilesScreen } from './files-screen.tsx';
import { PicturesScreen } from './pictures-screen.tsx';
import { ProjectScreen } from './projects/project-screen.tsx';
import { ProjectsScreen } from './projects/projects-screen.tsx';
import type { ScreenProps } from './screen.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { SourceScreen } from './source-screen.tsx';
import { SourcesScreen } from './sources-screen.tsx';

/** The screen that the address asks for. */
export function Screen(props: ScreenProps): VNode {
  const { route } = props.place;
  switch (route.view) {
    case 'claims':
      return <ClaimsScreen {...props} filters={route.filters} />;
    case 'articles':
      return <ArticlesScreen {...props} />;
    case 'article':
      // Another article is another screen: nothing of the one before is left on it.
      return <ArticleScreen key={route.articleId} {...props} articleId={route.articleId} />;
    case 'sources':
      return <SourcesScreen {...props} text={route.text} />;
    case 'source':
      return <SourceScreen key={route.sourceId} {...props} sourceId={route.sourceId} />;
    case 'disputes':
      return <DisputesScreen {...props} />;
    case 'pictures':
      return <PicturesScreen {...props} filters={route.filters} />;
    case 'files':
      return <FilesScreen {...props} />;
    case 'projects':
      return <ProjectsScreen {...props} />;
    case 'project':
      return <ProjectScreen key={route.projectId} {...props} projectId={route.projectId} part={route.part} />;
    case 'codebook':
      return <CodebookScreen {...props} />;
    case 'settings':
      return <SettingsScreen {...props} />;
  }
}
