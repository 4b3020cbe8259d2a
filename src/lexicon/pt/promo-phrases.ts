import { inLanguage } from '../phrase.js';

/** Portuguese: what sites offer and ask for. */
export const promoPhrases = inLanguage('pt', [
  {
    id: 'newsletter-sign-up', role: 'promo-newsletter', maxWords: 70,
    words: 'newsletter newsletters email mail e boletim boletins',
    match: /(?:^|[^\p{L}])(?:assin[ae]|inscreva-se|subscreva|receba|cadastre-se|registe-se|subscrever|assinar|receber)(?:[^\p{L}]).{0,100}(?:newsletters?|bolet(?:im|ins)|\b(?:no|por|seu|teu) (?:seu |teu )?e?-?mail\b)/iu,
    catches: ['Assine nossa newsletter.', 'Receba todas as manhãs as notícias do vale no seu email.'],
    spares: ['O prefeito disse que leu o email dois dias depois.'],
  },
  {
    id: 'newsletter-labels', role: 'promo-newsletter',
    labels: 'seu email|seu e mail|o seu email|inscreva se|quero receber|boletim|as nossas newsletters',
    spares: ['A newsletter sai às segundas.'],
  },
  {
    id: 'subscribe-now', role: 'promo-subscribe', maxWords: 60,
    words: 'assine assinante assinantes assinatura assinaturas subscritor lendo ler acesso login cadastre cadastro ilimitado',
    match: /(?:\bassine\b(?: (?:agora|já|e|para|por|o|a)\b|[ .!]{0,2}$)|\b(?:exclusiv[oa]s?|só|apenas) (?:\S+ ){0,2}(?:assinantes?|subscritores)|\bjá é (?:assinante|cadastrado|subscritor)|\bpara continuar (?:lendo|a ler)|\b(?:continue|continuar) lendo (?:com|grátis)|\bacesso (?:\S+ )?(?:ilimitado|completo|total)|\b(?:faça|fazer) (?:seu |o |o seu )?(?:login|cadastro)|^(?:cadastre-se|entre) (?:para|grátis|ou)\b)/iu,
    catches: ['Assine para continuar lendo', 'Conteúdo exclusivo para assinantes', 'Já é assinante? Faça login'],
    spares: ['A rede tem doze mil assinantes, o dobro de 2015.'],
  },
  {
    id: 'subscribe-labels', role: 'promo-subscribe',
    labels: 'assine|assine já|assinar|assinatura|assinaturas|assinante|assinantes|conteúdo exclusivo|já sou assinante|entrar|iniciar sessão|cadastre se|cadastro|criar conta|registe se|ver planos|teste grátis|oferecer artigo|esqueci minha senha|continuar lendo|continue lendo|torne se assinante',
    spares: ['A assinatura custa caro.'],
  },
  {
    id: 'donate-support', role: 'promo-donate', maxWords: 90,
    words: 'apoie apoia doe doação contribua apoiar',
    match: /\b(?:apoi[ea](?:-nos)?|apoiar|contribua com)\b.{0,60}\b(?:jornalismo|noss[oa]|independente|redação|nos)|\bfaça (?:uma|sua) doação|\b(?:sua|a tua) doação|\bdoe (?:agora|hoje|já)/iu,
    catches: ['Apoie o jornalismo independente.', 'Faça uma doação hoje.'],
    spares: ['A doação do conde salvou o museu.'],
  },
  {
    id: 'donate-labels', role: 'promo-donate',
    labels: 'doe|doe agora|apoie|apoie nos|contribua|quero apoiar|seja membro',
    spares: ['Doe a quem doer.'],
  },
  {
    id: 'app-install', role: 'promo-app', maxWords: 40,
    words: 'app aplicativo aplicação',
    match: /\b(?:baixe|baixar|descarregue|instale|disponível|abra|abrir)\b.{0,60}\b(?:app|aplicativo|aplicação)(?:\b|$)/iu,
    catches: ['Baixe nosso aplicativo grátis.'],
    spares: ['O aplicativo da prefeitura não funciona há um mês.'],
  },
  {
    id: 'follow-us', role: 'promo-follow', maxWords: 40,
    words: 'siga segue entre inscreva participe canal',
    match: /\b(?:sig[ae](?:-nos)?|segue-nos|entre (?:no|em)|inscreva-se|participe d[oae]|acompanhe)\b.{0,70}\b(?:facebook|twitter|x\b|instagram|tiktok|youtube|linkedin|whatsapp|telegram|google|redes sociais|canal)/iu,
    catches: ['Siga-nos no Facebook e no Instagram.', 'Entre no nosso canal do WhatsApp.'],
    spares: ['A chuva segue forte em toda a costa.'],
  },
  {
    id: 'follow-labels', role: 'promo-follow',
    labels: 'siga nos|siga|seguindo|canal do whatsapp',
    spares: ['Prefere seguir no cargo.'],
  },
  {
    id: 'related-lead-in', role: 'promo-related', maxWords: 40,
    words: 'leia lê veja também mais saiba relacionada relacionadas vídeo confira ler assista',
    match: /^(?:(?:leia|lê|ler|veja|ver|confira|assista|ouça|saiba)(?: (?:também|mais|ainda|aqui|a íntegra).{0,40}?)?|(?:notícias?|matérias?|artigos?|conteúdos?) relacionad[oa]s?|(?:você )?(?:pode|também pode) (?:te |lhe )?interessar|vídeo|não perca)\s?(?:[:»>→|▶►]|\.{3}|…)(?:\s|$|(?=\p{L}))/iu,
    catches: ['Leia também: A ponte perdida', 'Saiba mais: o vale sem água'],
    spares: ['Veja o rio, disse ele, e pense no seu pai.'],
  },
  {
    id: 'related-labels', role: 'promo-related',
    labels: 'leia também|leia mais|leia mais sobre|leia a íntegra|ler mais|ler também|veja também|veja mais|ver mais|saiba mais|confira também|notícias relacionadas|notícia relacionada|matérias relacionadas|artigos relacionados|conteúdo relacionado|conteúdos relacionados|mais lidas|as mais lidas|mais lidos|mais vistas|mais populares|últimas notícias|últimas|mais notícias|mais sobre|recomendadas|recomendado para você|recomendados para você|você pode gostar|você também pode gostar|pode te interessar|também pode te interessar|próxima notícia|notícia anterior|próximo artigo|artigo anterior|destaques|em destaque|ver tudo|carregar mais|outras notícias|mais de|não perca|sugerimos|pode gostar',
    spares: ['Não quis ver mais.'],
  },
  {
    id: 'shop-labels', role: 'promo-shop',
    labels: 'compre agora|comprar agora|compre na amazon|ver na amazon|ver preço|loja|adicionar ao carrinho|ingressos|bilhetes|cupons',
    spares: ['A loja fecha em maio.'],
  },
]);
