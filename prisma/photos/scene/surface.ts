import * as THREE from 'three'

/** What a thing is made of. Lengths in metres; colours as CSS hex, read as sRGB. */
export interface SurfaceLook {
  color: string
  map?: THREE.Texture
  /** metres that one repeat of the texture covers */
  tile?: number
  /** 'box' projects by the object's own axes in metres, 'uv' uses the geometry's coordinates */
  mapping?: 'box' | 'uv' | 'world'
  rough?: number
  metal?: boolean
  water?: boolean
  /** height of the relief taken from the texture's brightness */
  bump?: number
  /** light given off, in the unit of the sky's radiance */
  glow?: number
  /** share of the light that passes through (leaves, curtains, shades) */
  through?: number
}

export type Surface = THREE.ShaderMaterial

const VERTEX = `
varying vec3 vWorld; varying vec3 vNormalW; varying vec3 vLocal; varying vec3 vNormalL; varying vec2 vUv; varying vec3 vTint;
#ifdef LOCAL
attribute vec3 localPlace; attribute vec3 localNormal;
#endif
void main(){
  vec4 p=vec4(position,1.); vec3 n=normal; vTint=vec3(1.);
  #ifdef USE_INSTANCING
    p=instanceMatrix*p; n=mat3(instanceMatrix)*n;
  #endif
  #ifdef USE_INSTANCING_COLOR
    vTint=instanceColor.rgb;
  #endif
  #ifdef USE_COLOR
    vTint*=color;
  #endif
  #ifdef LOCAL
    vLocal=localPlace; vNormalL=localNormal;
  #else
    vLocal=position; vNormalL=normal;
  #endif
  vUv=uv;
  vec4 w=modelMatrix*p; vWorld=w.xyz; vNormalW=mat3(modelMatrix)*n;
  gl_Position=projectionMatrix*viewMatrix*w;
}`

const FRAGMENT = `
layout(location=0) out vec4 oColor; layout(location=1) out vec4 oNormal; layout(location=2) out vec4 oPlace;
varying vec3 vWorld; varying vec3 vNormalW; varying vec3 vLocal; varying vec3 vNormalL; varying vec2 vUv; varying vec3 vTint;
uniform vec3 tone; uniform sampler2D map; uniform float tile, rough, kind, glow, bump, tag;
vec2 place(){
  #if MAPPING==1
    return vUv/tile;
  #elif MAPPING==2
    return vWorld.xz/tile;
  #else
    vec3 a=abs(vNormalL); vec2 q=a.y>=max(a.x,a.z)*.98?vLocal.xz:(a.x>a.z?vec2(vLocal.z,vLocal.y):vLocal.xy);
    return q/tile;
  #endif
}
void main(){
  vec3 n=normalize(vNormalW); if(!gl_FrontFacing) n=-n;
  vec3 c=tone*vTint;
  #ifdef MAPPED
    vec2 q=place(); vec3 t=texture(map,q,-.7).rgb; c*=t;
    #ifdef BUMPED
      vec2 dx=dFdx(q),dy=dFdy(q); float s=max(length(dx),length(dy));
      if(s<.02){
      vec3 k=vec3(.333); float h=dot(t,k); float hx=dot(texture(map,q+dx).rgb,k)-h, hy=dot(texture(map,q+dy).rgb,k)-h;
      vec3 px=dFdx(vWorld),py=dFdy(vWorld); vec3 r1=cross(py,n),r2=cross(n,px); float det=dot(px,r1);
      vec3 g=sign(det)*(hx*r1+hy*r2)*bump; n=normalize(abs(det)*n-g);}
    #endif
  #endif
  oColor=vec4(sqrt(clamp(c,0.,1.)),rough); oNormal=vec4(n,kind); oPlace=vec4(vWorld,tag+min(glow/16.,.99));
}`

/** The material that writes colour, normal, place and tag into the buffers that the lights read. */
export function surface(look: SurfaceLook): Surface {
  const mapping = look.mapping === 'uv' ? 1 : look.mapping === 'world' ? 2 : 0
  const defines: Record<string, string | number> = { MAPPING: mapping }
  if (look.map) defines.MAPPED = 1
  if (look.map && look.bump) defines.BUMPED = 1
  const kind = look.water ? -2 : look.metal ? -0.9 : (look.through ?? 0)
  return new THREE.ShaderMaterial({
    glslVersion: THREE.GLSL3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    side: THREE.DoubleSide,
    defines,
    uniforms: {
      tone: { value: new THREE.Color(look.color) },
      map: { value: look.map ?? null },
      tile: { value: look.tile ?? 1 },
      rough: { value: look.rough ?? 0.9 },
      kind: { value: kind },
      glow: { value: look.glow ?? 0 },
      bump: { value: look.bump ?? 0 },
      tag: { value: 0 },
    },
  })
}
